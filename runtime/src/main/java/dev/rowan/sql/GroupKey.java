package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import dev.rowan.type.ColumnType;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * What tells values that take several rows from one another.
 *
 * @param parts the primary keys of the tables that the value is of; all that it has, where one of these has none
 * @param places where they stand in a row, from 1
 * @param byValues whether it is all that the value has
 */
record GroupKey(List<Expression<?>> parts, List<Integer> places, boolean byValues) {

    /** What reads keys in one run of a query; null where all of it is NULL, as an outer join has it that found no row. */
    RowReader<Object> reader() {
        int size = parts.size();
        if (size == 1) {
            return part(parts.get(0), places.get(0));
        }
        RowReader<?>[] readers = new RowReader<?>[size];
        for (int i = 0; i < size; i++) {
            readers[i] = part(parts.get(i), places.get(i));
        }
        return row -> all(readers, row);
    }

    private static Object all(RowReader<?>[] readers, ResultSet row) throws SQLException {
        Object[] values = new Object[readers.length];
        boolean any = false;
        for (int i = 0; i < readers.length; i++) {
            values[i] = readers[i].read(row);
            any |= values[i] != null;
        }
        return any ? Arrays.asList(values) : null;
    }

    private static <T> RowReader<Object> part(Expression<T> expression, int place) {
        RowReader<T> reader = expression.reader(EntityReader.DIRECT, place);
        ColumnType<T> type = expression.type();
        return row -> {
            T value = reader.read(row);
            Object identity = value == null ? null : type.identity(value);
            return identity instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : identity;
        };
    }
}
