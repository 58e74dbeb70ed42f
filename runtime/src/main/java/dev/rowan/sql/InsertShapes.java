package dev.rowan.sql;

import dev.rowan.dialect.Dialect.SequenceUse;
import dev.rowan.sql.ColumnSpec.Generation;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shapes of one table's INSERTs on one database. A column is left out where its value is null and the database has one for
 * it: a generated key, a default. Every other null is written.
 */
final class InsertShapes<E> {

    private final Table<E> table;
    private final SequenceUse sequences;
    private final RowSql sql;
    private final Column<E, ?> generated;
    private final int[] defaulted;
    private final ConcurrentHashMap<BitSet, InsertShape> shapes = new ConcurrentHashMap<>();
    private final InsertShape whole;
    private final InsertShape withoutKey;

    InsertShapes(Table<E> table, SequenceUse sequences, RowSql sql) {
        this.table = table;
        this.sequences = sequences;
        this.sql = sql;
        this.generated = generated(table, sequences);
        this.defaulted = table.columns().stream()
                .filter(column -> column.spec().insertable() && column.spec().serverDefault() != null)
                .mapToInt(Column::position)
                .toArray();
        this.whole = shape(new BitSet());
        this.withoutKey = generated == null ? whole : shape(bit(generated.position()));
    }

    /** The key column that an INSERT may leave to the database; a sequence that is asked ahead is no such thing. */
    private static <E> Column<E, ?> generated(Table<E> table, SequenceUse sequences) {
        for (Column<E, ?> column : table.keyColumns()) {
            Generation generation = column.spec().generation();
            if (generation == Generation.IDENTITY || generation == Generation.SEQUENCE && sequences != SequenceUse.AHEAD) {
                return column;
            }
        }
        return null;
    }

    InsertShape of(E row) {
        boolean unset = generated != null && ((KeyedTable<E, ?>) table).mapper().key(row) == null;
        if (defaulted.length == 0) {
            return unset ? withoutKey : whole;
        }
        BitSet omitted = unset ? bit(generated.position()) : new BitSet();
        Object[] values = table.mapper().values(row);
        for (int column : defaulted) {
            if (values[column] == null) {
                omitted.set(column);
            }
        }
        InsertShape known = shapes.get(omitted);
        return known != null ? known : shapes.computeIfAbsent(omitted, this::shape);
    }

    private InsertShape shape(BitSet omitted) {
        List<Column<E, ?>> all = table.columns();
        int[] named = all.stream()
                .filter(column -> column.spec().insertable() && !omitted.get(column.position()))
                .mapToInt(Column::position)
                .toArray();
        Column<E, ?> key = generated != null && omitted.get(generated.position()) ? generated : null;
        int[] given = all.stream()
                .filter(column -> column != key && (!column.spec().insertable() || omitted.get(column.position())))
                .mapToInt(Column::position)
                .toArray();
        boolean bySequence = key != null && key.spec().generation() == Generation.SEQUENCE && sequences == SequenceUse.INLINE;
        boolean returned = key != null && sql.returnsKeys();
        return new InsertShape(sql.insert(table, named, bySequence ? key : null, returned ? key : null), named, key, returned,
                table.keyColumns().isEmpty() ? new int[0] : given);
    }

    private static BitSet bit(int position) {
        BitSet bits = new BitSet();
        bits.set(position);
        return bits;
    }
}
