package dev.rowan.engine;

import dev.rowan.sql.Origin;
import dev.rowan.sql.Parameter;
import dev.rowan.sql.Verb;
import java.util.List;

/** A step of a transaction, as a request: it changes no row. */
record Step(String sql) implements Request {
    @Override
    public Verb verb() {
        return Verb.SELECT;
    }

    @Override
    public Origin origin() {
        return Origin.COMPILED;
    }

    @Override
    public List<Parameter> parameters(int set) {
        return List.of();
    }
}
