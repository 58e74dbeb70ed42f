package dev.rowan.session;

import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.type.ColumnType;
import dev.rowan.type.Snapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows of a flush refer to each other by a foreign key, as far as their values tell. */
final class References {

    private final ForeignKey<?> key;
    private final Map<List<Object>, Integer> referenced = new HashMap<>();

    /** The rows that may be referred to, as values in their table's order. */
    References(ForeignKey<?> key, List<Object[]> rows) {
        this.key = key;
        for (int i = 0; i < rows.size(); i++) {
            List<Object> values = part(rows.get(i), key.referenced());
            if (values != null) {
                referenced.put(values, i);
            }
        }
    }

    /** The place among them of the row that this one refers to, or -1. */
    int target(Object[] row) {
        List<Object> values = part(row, key.columns());
        return values == null ? -1 : referenced.getOrDefault(values, -1);
    }

    @SuppressWarnings("unchecked")      // the value is the column's
    private static <T> Object identity(ColumnType<T> type, Object value) {
        return type.identity((T) value);
    }

    /** The values of these columns, or null if one is NULL: then nothing is referred to (SQL:2016, 4.23.3.4, MATCH SIMPLE). */
    private static List<Object> part(Object[] row, List<? extends Column<?, ?>> columns) {
        List<Object> values = new ArrayList<>(columns.size());
        for (Column<?, ?> column : columns) {
            Object value = row[column.position()];
            if (value == null) {
                return null;
            }
            Object identity = identity(column.type(), value instanceof Snapshot snapshot ? snapshot.value() : value);
            values.add(identity instanceof Number number && !(number instanceof BigDecimal) ? number.longValue() : identity);
        }
        return values;
    }
}
