package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Check;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.Table;
import dev.rowan.sql.Unique;
import java.util.List;

/**
 * The name of a constraint or an index: the one it was given, or one made from its table and columns, always the same.
 *
 * <p>The table is part of it since H2 wants the names of constraints and of indexes to be unique in a schema, and MySQL those of
 * foreign keys and checks.
 *
 * @param text the whole name, however long
 * @param given whether the user chose it
 */
public record Name(String text, boolean given) {

    /** The name of a table's primary key; MySQL and MariaDB call every one {@code PRIMARY}, and let it pass. */
    public static Name primaryKey(Table<?> table) {
        return new Name("pk_" + table.name(), false);
    }

    /** The name of a UNIQUE constraint. */
    public static Name of(Unique<?> unique) {
        return of(unique.name(), "uq_", unique.table(), unique.columns());
    }

    /** The name of an index; expressions take part in it by a hash. */
    public static Name of(Index<?> index) {
        Name name = of(index.name(), "ix_", index.table(), index.columns());
        return name.given ? name : new Name(name.text + hashes(index), false);
    }

    private static String hashes(Index<?> index) {
        StringBuilder hashes = new StringBuilder();
        for (Index.Part<?> part : index.parts()) {
            if (part instanceof Index.ExpressionPart<?> expression) {
                hashes.append('_').append(NameLimit.hash(expression.sql()));
            }
        }
        return hashes.toString();
    }

    /** The name of a foreign key. */
    public static Name of(ForeignKey<?> key) {
        return of(key.name(), "fk_", key.table(), key.columns());
    }

    /**
     * The name of a CHECK constraint.
     *
     * @param number its place among those of its table, from 1
     */
    public static Name of(Check check, Table<?> table, int number) {
        return check.name() != null ? new Name(check.name(), true) : new Name("ck_" + table.name() + "_" + number, false);
    }

    /** The name of the CHECK constraint that stands for an enum where the database has none. */
    public static Name ofEnum(Column<?, ?> column) {
        return of(null, "ck_", column.table(), List.of(column));
    }

    private static Name of(String given, String prefix, Table<?> table, List<? extends Column<?, ?>> columns) {
        if (given != null) {
            return new Name(given, true);
        }
        StringBuilder made = new StringBuilder(prefix).append(table.name());
        for (Column<?, ?> column : columns) {
            made.append('_').append(column.name());
        }
        return new Name(made.toString(), false);
    }

    /** The name on one database: a made one that is too long there is cut, and ends in a hash of the whole. */
    public String in(Dialect dialect) {
        return given ? text : NameLimit.of(dialect).fit(text);
    }
}
