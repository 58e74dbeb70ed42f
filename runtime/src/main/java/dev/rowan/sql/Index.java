package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * An index of a table. Immutable: each method gives a new one.
 *
 * @param table the table
 * @param name its name, or null for the one made of table and columns
 * @param parts what is indexed, in this order
 * @param unique whether no two rows may have the same values
 * @param where which rows are in it, as SQL, or null for all of them
 */
public record Index<E>(Table<E> table, String name, List<Part<E>> parts, boolean unique, String where) {

    /** Copies what it is given. */
    public Index {
        parts = List.copyOf(parts);
    }

    static <E> Index<E> of(Table<E> table, List<Column<E, ?>> columns) {
        return new Index<>(table, null, columns.stream().<Part<E>>map(column -> new ColumnPart<>(column, false)).toList(), false, null);
    }

    /** The columns among what is indexed, in their order. */
    public List<Column<E, ?>> columns() {
        List<Column<E, ?>> columns = new ArrayList<>(parts.size());
        for (Part<E> part : parts) {
            if (part instanceof ColumnPart<E> indexed) {
                columns.add(indexed.column);
            }
        }
        return columns;
    }

    /** The same index by a name of its own. */
    public Index<E> named(String ownName) {
        return new Index<>(table, ownName, parts, unique, where);
    }

    /** The same index, UNIQUE. */
    public Index<E> asUnique() {
        return new Index<>(table, name, parts, true, where);
    }

    /** The same index, in which the values of this column of it go down. */
    public Index<E> descending(Column<E, ?> column) {
        List<Part<E>> turned = new ArrayList<>(parts);
        turned.replaceAll(part -> part instanceof ColumnPart<E> indexed && indexed.column.equals(column)
                ? new ColumnPart<>(column, true) : part);
        return new Index<>(table, name, turned, unique, where);
    }

    /** The same index, with an expression of SQL after what it has. */
    public Index<E> expression(String sql) {
        List<Part<E>> more = new ArrayList<>(parts);
        more.add(new ExpressionPart<>(sql));
        return new Index<>(table, name, more, unique, where);
    }

    /** The same index, of the rows for which this SQL is true; where a database has no such indexes, one of all rows. */
    public Index<E> where(String sql) {
        return new Index<>(table, name, parts, unique, sql);
    }

    /** What is indexed. */
    public sealed interface Part<E> permits ColumnPart, ExpressionPart {
    }

    /**
     * A column.
     *
     * @param column the column
     * @param descending whether its values go down
     */
    public record ColumnPart<E>(Column<E, ?> column, boolean descending) implements Part<E> {
    }

    /**
     * An expression.
     *
     * @param sql the expression, of columns of the table
     */
    public record ExpressionPart<E>(String sql) implements Part<E> {
    }
}
