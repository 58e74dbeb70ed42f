package dev.rowan.engine;

import dev.rowan.sql.Bound;
import dev.rowan.sql.Origin;
import dev.rowan.sql.Parameter;
import dev.rowan.sql.Verb;
import java.util.List;

/** A statement with its values, as a request. */
record BoundRequest(Verb verb, Bound bound) implements Request {
    @Override
    public String sql() {
        return bound.sql();
    }

    @Override
    public Origin origin() {
        return bound.origin();
    }

    @Override
    public List<Parameter> parameters(int set) {
        return bound.parameters();
    }
}
