package dev.rowan.engine;

import dev.rowan.ddl.TableRebuild;
import dev.rowan.sql.Origin;
import dev.rowan.sql.Parameter;
import dev.rowan.sql.Verb;
import java.util.List;

/** The building anew of a table, as a request: a transaction of its own, since foreign keys cannot be switched off in one. */
record RebuildRequest(TableRebuild rebuild) implements Request {
    @Override
    public String sql() {
        return rebuild.toString();
    }

    @Override
    public Verb verb() {
        return Verb.DDL;
    }

    @Override
    public Origin origin() {
        return Origin.RENDERED;
    }

    @Override
    public List<Parameter> parameters(int set) {
        return List.of();
    }

    @Override
    public boolean alone() {
        return true;
    }
}
