package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.SqlText;
import java.util.List;

/**
 * ALTER TABLE … that drops a foreign key.
 *
 * @param key the foreign key
 */
public record DropForeignKey(ForeignKey<?> key) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        String name = dialect.quote(Name.of(key).in(dialect));
        return List.of(SqlText.of(dialect,
                out -> out.sql("alter table ").table(key.table()).sql(" ").sql(dialect.dropForeignKey(name))));
    }
}
