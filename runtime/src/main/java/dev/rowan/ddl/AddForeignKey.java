package dev.rowan.ddl;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.SqlText;
import java.util.List;

/**
 * ALTER TABLE … ADD CONSTRAINT of a foreign key, for tables that refer to each other.
 *
 * @param key the foreign key
 * @param ifNotExists whether one of that name is left alone; MySQL and MariaDB cannot
 */
public record AddForeignKey(ForeignKey<?> key, boolean ifNotExists) implements DdlStatement {

    @Override
    public List<String> statements(Dialect dialect) {
        if (ifNotExists) {
            DdlAbility.FOREIGN_KEY_IF_NOT_EXISTS.require(dialect, key.table());
        }
        return List.of(SqlText.of(dialect, out -> {
            out.sql("alter table ").table(key.table()).sql(" add constraint ").sql(ifNotExists ? "if not exists " : "");
            ForeignKeyClause.write(out, key);
        }));
    }
}
