package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.SqlText;
import java.util.List;

/**
 * ALTER TABLE … ADD CONSTRAINT of a foreign key, for tables that refer to each other.
 *
 * @param key the foreign key
 */
public record AddForeignKey(ForeignKey<?> key) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        return List.of(SqlText.of(dialect, out -> {
            out.sql("alter table ").table(key.table()).sql(" add constraint ");
            ForeignKeyClause.write(out, key);
        }));
    }
}
