package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.ForeignKey;
import java.util.List;

/**
 * ALTER TABLE … that drops a foreign key.
 *
 * @param key the foreign key
 */
public record DropForeignKey(ForeignKey<?> key) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        return dropping().statements(dialect);
    }

    @Override
    public TableRebuild rebuild(Dialect dialect) {
        return dropping().rebuild(dialect);
    }

    private DropConstraint<?> dropping() {
        return new DropConstraint<>(key.table(), Constraint.of(key));
    }
}
