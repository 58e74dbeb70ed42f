package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.ForeignKey;
import java.util.List;

/**
 * ALTER TABLE … ADD CONSTRAINT of a foreign key, for tables that refer to each other.
 *
 * @param key the foreign key
 */
public record AddForeignKey(ForeignKey<?> key) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        return adding().statements(dialect);
    }

    @Override
    public TableRebuild rebuild(Dialect dialect) {
        return adding().rebuild(dialect);
    }

    private AddConstraint<?> adding() {
        return new AddConstraint<>(key.table(), Constraint.of(key));
    }
}
