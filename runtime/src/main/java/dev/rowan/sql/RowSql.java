package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.SequenceUse;
import dev.rowan.sql.ColumnSpec.Generation;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The texts of statements about whole rows, which a unit of work binds by position: each is written once per table and set of
 * columns. All threads share it.
 */
public final class RowSql {

    private static final int[] NONE = {};

    private final Dialect dialect;
    private final int capacity;
    private final ConcurrentHashMap<Key, String> texts = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Table<?>, InsertShapes<?>> inserts = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<UpsertKey, UpsertShape> upserts = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Table<?>, int[]> updatable = new ConcurrentHashMap<>();

    RowSql(Dialect dialect, int capacity) {
        this.dialect = dialect;
        this.capacity = capacity;
    }

    /** The INSERT of an entity as it is now. */
    @SuppressWarnings("unchecked")      // kept under its own table
    public <E> InsertShape insert(Table<E> table, E row) {
        InsertShapes<E> shapes = (InsertShapes<E>) inserts.get(table);
        if (shapes == null) {
            table.requireWritable();
            shapes = new InsertShapes<>(table, dialect.sequences(), this);
            inserts.put(table, shapes);
        }
        return shapes.of(row);
    }

    /** The positions of the columns that an UPDATE of a whole entity writes: all that may be updated but the key's. */
    public int[] updatable(Table<?> table) {
        int[] positions = updatable.get(table);
        if (positions == null) {
            positions = table.columns().stream()
                    .filter(column -> column.spec().updatable() && !column.spec().isKey())
                    .mapToInt(Column::position)
                    .toArray();
            updatable.put(table, positions);
        }
        return positions;
    }

    /**
     * {@code insert into t (…) values (…)}: a parameter for each of the columns, in their order, but a sequence's next value.
     *
     * @param returned the column whose value the statement has as its row, or null
     */
    String insert(Table<?> table, int[] columns, Column<?, ?> fromSequence, Column<?, ?> returned) {
        Kind kind = returned != null ? Kind.INSERT_RETURNING : fromSequence != null ? Kind.INSERT_FROM_SEQUENCE : Kind.INSERT;
        return text(kind, table, columns, sink -> {
            sink.sql("insert into ").unaliased(table);
            if (columns.length == 0 && fromSequence == null) {
                sink.sql(dialect.emptyRow());
            } else {
                values(sink, table, columns, fromSequence);
            }
            if (returned != null) {
                sink.sql(" returning ").column(returned);
            }
        });
    }

    private void values(SqlSink sink, Table<?> table, int[] columns, Column<?, ?> fromSequence) {
        sink.sql(" (");
        if (fromSequence != null) {
            sink.column(fromSequence).sql(columns.length == 0 ? "" : ", ");
        }
        for (int i = 0; i < columns.length; i++) {
            sink.sql(i == 0 ? "" : ", ").column(table.columns().get(columns[i]));
        }
        sink.sql(") values (");
        if (fromSequence != null) {
            sink.sql(dialect.nextValue(dialect.quote(fromSequence.spec().sequence()))).sql(columns.length == 0 ? "" : ", ");
        }
        for (int i = 0; i < columns.length; i++) {
            sink.sql(i == 0 ? "" : ", ");
            parameter(sink, table.columns().get(columns[i]));
        }
        sink.sql(")");
    }

    /**
     * The upsert of an entity as it is now.
     *
     * @param target the columns that tell which row is meant
     * @throws IllegalArgumentException if they are no key of the table, nor unique
     */
    public <E> UpsertShape upsert(Table<E> table, E row, List<Column<E, ?>> target) {
        InsertShape insert = insert(table, row);
        UpsertKey key = new UpsertKey(insert, target);
        UpsertShape shape = upserts.get(key);
        if (shape == null) {
            Conflict conflict = UpsertShape.conflict(table, insert, target);
            SqlText sink = new SqlText(dialect);
            UpsertText.render(sink, table, NewRows.parameters(named(table, insert), counted(insert)), conflict);
            if (upserts.size() >= capacity) {
                upserts.clear();
            }
            UpsertShape made = new UpsertShape(sink.toString(), insert, UpsertShape.readBack(table, insert, conflict));
            shape = upserts.putIfAbsent(key, made);
            return shape == null ? made : shape;
        }
        return shape;
    }

    private static <E> List<Column<E, ?>> named(Table<E> table, InsertShape insert) {
        return IntStream.of(insert.columns()).<Column<E, ?>>mapToObj(table.columns()::get).toList();
    }

    private Column<?, ?> counted(InsertShape insert) {
        Column<?, ?> key = insert.generatedKey();
        return key != null && key.spec().generation() == Generation.SEQUENCE && dialect.sequences() == SequenceUse.INLINE ? key : null;
    }

    private record UpsertKey(InsertShape insert, List<? extends Column<?, ?>> target) {
    }

    /** Whether an INSERT has its generated key as a row. */
    boolean returnsKeys() {
        return dialect.returnsKeys();
    }

    /**
     * {@code update t set … where key = ?}: a parameter for each of the columns, then those of the key, and of the version if there is
     * one.
     */
    public String update(KeyedTable<?, ?> table, int[] columns) {
        table.requireWritable();
        return text(Kind.UPDATE, table, columns, sink -> {
            sink.sql("update ").unaliased(table).sql(" set ");
            for (int i = 0; i < columns.length; i++) {
                sink.sql(i == 0 ? "" : ", ");
                equal(sink, table.columns().get(columns[i]));
            }
            whereKey(sink, table);
            andVersion(sink, table);
        });
    }

    /** {@code delete from t where key = ?}: the parameters are those of the key. */
    public String delete(KeyedTable<?, ?> table) {
        table.requireWritable();
        return text(Kind.DELETE, table, NONE, sink -> {
            sink.sql("delete from ").unaliased(table);
            whereKey(sink, table);
        });
    }

    /** {@code insert into t (…) values (…)}: a parameter for each of these columns, in their order. */
    public String insert(Table<?> table, int[] columns) {
        table.requireWritable();
        return insert(table, columns, null, null);
    }

    /** {@code delete from t where … = ? and … = ?}: a parameter for each of these columns, in their order. */
    public String delete(Table<?> table, int[] columns) {
        table.requireWritable();
        return text(Kind.DELETE_VALUES, table, columns, sink -> {
            sink.sql("delete from ").unaliased(table);
            for (int i = 0; i < columns.length; i++) {
                equal(sink.sql(i == 0 ? " where " : " and "), table.columns().get(columns[i]));
            }
        });
    }

    /** {@code delete from t where key = ? and version = ?}: the parameters are those of the key, and the version. */
    public String deleteVersion(KeyedTable<?, ?> table) {
        return text(Kind.DELETE_VERSION, table, NONE, sink -> {
            sink.sql("delete from ").unaliased(table);
            whereKey(sink, table);
            andVersion(sink, table);
        });
    }

    /** {@code select … from t where key = ?}: all columns; the parameters are those of the key. */
    public String find(KeyedTable<?, ?> table) {
        return text(Kind.FIND, table, NONE, sink -> {
            sink.sql("select ").columns(table).sql(" from ").unaliased(table);
            whereKey(sink, table);
        });
    }

    /** {@code select 1 from t where key = ?}. */
    public String exists(KeyedTable<?, ?> table) {
        return text(Kind.EXISTS, table, NONE, sink -> {
            sink.sql("select 1 from ").unaliased(table);
            whereKey(sink, table);
        });
    }

    private String text(Kind kind, Table<?> table, int[] columns, Consumer<SqlText> write) {
        Key key = new Key(kind, table, columns);
        String text = texts.get(key);
        if (text == null) {
            SqlText sink = new SqlText(dialect);
            write.accept(sink);
            text = sink.toString();
            if (texts.size() >= capacity) {
                texts.clear();
            }
            texts.put(key, text);
        }
        return text;
    }

    private static void whereKey(SqlSink sink, KeyedTable<?, ?> table) {
        List<? extends Column<?, ?>> key = table.keyColumns();
        for (int i = 0; i < key.size(); i++) {
            sink.sql(i == 0 ? " where " : " and ");
            equal(sink, key.get(i));
        }
    }

    private static void andVersion(SqlSink sink, KeyedTable<?, ?> table) {
        if (table.stamps().versioned()) {
            sink.sql(" and ");
            equal(sink, table.stamps().version());
        }
    }

    private static void equal(SqlSink sink, Column<?, ?> column) {
        sink.column(column).sql(" = ");
        parameter(sink, column);
    }

    /** Its value is bound by position. */
    private static void parameter(SqlSink sink, Column<?, ?> column) {
        sink.sql(column.spec().parameter(sink.dialect()));
    }

    private enum Kind { INSERT, INSERT_FROM_SEQUENCE, INSERT_RETURNING, UPDATE, DELETE, DELETE_VERSION, DELETE_VALUES, FIND, EXISTS }

    private record Key(Kind kind, Table<?> table, int[] columns) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && kind == that.kind && table.equals(that.table)
                    && Arrays.equals(columns, that.columns);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * kind.ordinal() + table.hashCode()) + Arrays.hashCode(columns);
        }
    }
}
