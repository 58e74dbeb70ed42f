package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.NameUse;
import dev.rowan.sql.Table;

/**
 * That a database can hold the names of a table and of what is in it. The compiler has asked for those of entities; the others are
 * refused here, before a half of them is there.
 */
final class HeldNames {

    private HeldNames() {
    }

    static void require(Dialect dialect, Table<?> table) {
        require(dialect, NameUse.TABLE, table.name(), table);
        table.columns().forEach(column -> require(dialect, NameUse.COLUMN, column.name(), column));
        table.indexes().forEach(index -> require(dialect, NameUse.INDEX, Name.of(index).in(dialect), table));
        table.uniques().forEach(unique -> require(dialect, NameUse.CONSTRAINT, Name.of(unique).in(dialect), table));
        table.foreignKeys().forEach(key -> require(dialect, NameUse.CONSTRAINT, Name.of(key).in(dialect), table));
    }

    private static void require(Dialect dialect, NameUse use, String name, Object of) {
        dialect.refusal(use, name).ifPresent(why -> {
            throw new IllegalArgumentException(dialect.product() + " cannot hold the name '" + name + "' (" + of + "): " + why);
        });
    }
}
