package dev.rowan.type;

import dev.rowan.DataException;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * An array as a value of the database's own array type; {@link ArrayTypes} has those there are. Where a database has none, it is
 * refused with the table's DDL. All threads may share it.
 *
 * @param <J> the Java type: an array of objects, of primitives, or of arrays
 */
public final class ArrayType<J> implements ColumnType<J> {

    private final Class<J> javaType;
    private final Elements<?, J> elements;

    ArrayType(Class<J> javaType, Elements<?, J> elements) {
        this.javaType = javaType;
        this.elements = elements;
    }

    /** The type of an element; of an array of arrays it is an array's again. */
    public ColumnType<?> element() {
        return elements.type();
    }

    Elements<?, J> elements() {
        return elements;
    }

    @Override
    public Class<J> javaType() {
        return javaType;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.ARRAY;
    }

    @Override
    public J read(ResultSet row, int index) throws SQLException {
        Array array = row.getArray(index);
        if (array == null) {
            return null;
        }
        try {
            return read(elements, array);
        } finally {
            array.free();
        }
    }

    /** Element by element as if each were a column, so that each is read as exactly as there. */
    private static <E, J> J read(Elements<E, J> elements, Array array) throws SQLException {
        List<E> read = new ArrayList<>();
        try (ResultSet rows = array.getResultSet()) {
            while (rows.next()) {
                read.add(elements.type().read(rows, 2));    // JDBC: the first column is the place
            }
        }
        return elements.array(read);
    }

    @Override
    public void bind(PreparedStatement statement, int index, J value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.ARRAY);
            return;
        }
        Array array = statement.getConnection().createArrayOf(elements.jdbcName(), elements.jdbc(value));
        try {
            statement.setArray(index, array);
        } finally {
            array.free();
        }
    }

    /** What an array is made of. */
    interface Elements<E, J> {

        /** How one is read. */
        ColumnType<E> type();

        /** What JDBC calls the type of the innermost ones: PostgreSQL's name, as H2 takes any. */
        String jdbcName();

        /** They as texts, which every type of elements is read from, in an array of as many dimensions. */
        Object[] jdbc(J array);

        /** They as an array again. */
        J array(List<E> elements);
    }
}
