package dev.rowan.engine;

import dev.rowan.sql.Origin;
import dev.rowan.sql.Parameter;
import dev.rowan.sql.Verb;
import java.util.List;

/** A text without parameters, as a request. */
record TextRequest(Verb verb, String sql) implements Request {
    @Override
    public Origin origin() {
        return Origin.RENDERED;
    }

    @Override
    public List<Parameter> parameters(int set) {
        return List.of();
    }
}
