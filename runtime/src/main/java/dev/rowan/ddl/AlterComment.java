package dev.rowan.ddl;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;
import java.util.Objects;

/**
 * Gives a table the comment that the model says, or takes it away where it says none: COMMENT ON TABLE, or ALTER TABLE … COMMENT. Those
 * of its columns are said by {@link AlterColumn}. SQLite has no comments.
 *
 * @param <E> the table's entity
 * @param table the table
 */
public record AlterComment<E>(Table<E> table) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        return switch (dialect.comments()) {
            case STATEMENT -> List.of(Comments.ofTable(table, dialect));
            case INLINE -> List.of(SqlText.of(dialect, out -> out.sql("alter table ").table(table).sql(" comment ")
                    .sql(dialect.literal(Objects.requireNonNullElse(table.spec().comment(), "")))));
            case NONE -> throw new UnsupportedException(table + ": " + dialect.product()
                    + " has no comments; they are left out when tables are created there");
        };
    }
}
