package dev.rowan.schema;

import dev.rowan.ddl.DdlStatement;
import dev.rowan.dialect.Dialect;
import java.util.List;

/** Makes a transaction wait for others that change the schema; nothing where the database sees to that itself. */
record SchemaTurn() implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        String turn = dialect.schemaTurn();
        return turn.isEmpty() ? List.of() : List.of(turn);
    }
}
