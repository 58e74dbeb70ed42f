package dev.rowan.sql;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.mapper.Mapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of nothing but two foreign keys, by which rows of two tables, or of one, lead to each other; no entity stands for it. All its
 * columns are its key, and the database deletes a row of it with either of those that it leads to. Immutable; all threads share it.
 *
 * <p>It is a table like any other to a statement, and a row of it is its values.
 */
public final class AssociationTable extends Table<AssociationTable.Row> {

    private final End nearEnd;
    private final End farEnd;
    private final ForeignKey<Row> near;
    private final ForeignKey<Row> far;

    private AssociationTable(TableSpec spec, String alias, End nearEnd, End farEnd) {
        super(spec, Row.class, alias);
        this.nearEnd = nearEnd;
        this.farEnd = farEnd;
        this.near = key(nearEnd);
        this.far = key(farEnd);
    }

    /**
     * The table of this name between two others.
     *
     * @param near the columns that are a key of the one, in the order of its key
     * @param far the columns that are a key of the other
     * @throws IllegalArgumentException if there are not as many columns as the key has
     */
    public static AssociationTable of(TableSpec spec, KeyedTable<?, ?> one, List<String> near, KeyedTable<?, ?> other, List<String> far) {
        return new AssociationTable(spec, null, new End(one, near), new End(other, far));
    }

    /** The same table by another name, for one statement. */
    public AssociationTable as(String alias) {
        return new AssociationTable(spec(), alias, nearEnd, farEnd);
    }

    /** How rows of the one table lead by this one to those of the other. */
    public Path.Associated path() {
        return new Path.Associated(near, far);
    }

    private ForeignKey<Row> key(End end) {
        List<Column<Row, ?>> columns = new ArrayList<>();
        List<? extends Column<?, ?>> referenced = end.table.keyColumns();
        for (int i = 0; i < end.columns.size() && i < referenced.size(); i++) {
            columns.add(referring(referenced.get(i), end.columns.get(i)));
        }
        if (end.columns.size() != referenced.size()) {
            throw new IllegalArgumentException(this + ": " + end.columns + " cannot refer to the key of " + end.table
                    + ", " + referenced);
        }
        return new ForeignKey<>(this, columns, List.copyOf(referenced), null, ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION, false);
    }

    private <T> Column<Row, T> referring(Column<?, T> key, String name) {
        return value(key.spec().referring(name));
    }

    @Override
    public List<Column<Row, ?>> keyColumns() {
        return columns();
    }

    @Override
    public List<ForeignKey<Row>> foreignKeys() {
        return List.of(near, far);
    }

    /** One for the way back, as the key begins with the way there. */
    @Override
    public List<Index<Row>> indexes() {
        return List.of(Index.of(this, far.columns()));
    }

    @Override
    public Mapper<Row> mapper() {
        return new AssociationMapper(columns());
    }

    /**
     * A row.
     *
     * @param values its values, in the order of the columns
     */
    public record Row(List<Object> values) {

        /** Copies what it is given. */
        public Row {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    private record End(KeyedTable<?, ?> table, List<String> columns) {

        End {
            columns = List.copyOf(columns);
        }
    }
}
