package dev.rowan.it.stored;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.SqlType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Column types of all sorts. */
final class Types {

    private Types() {
    }

    /** A boolean of many an old schema. */
    abstract static class YesNo implements ColumnType<Boolean> {
        public static final ColumnType<Boolean> INSTANCE =
                ColumnType.of(Boolean.class, ColumnTypes.CHARACTER, letter -> letter == 'Y', value -> value ? 'Y' : 'N');
    }

    /** A date as the number of its day. */
    abstract static class EpochDay implements ColumnType<LocalDate> {
        public static final ColumnType<LocalDate> INSTANCE =
                ColumnType.of(LocalDate.class, ColumnTypes.LONG, LocalDate::ofEpochDay, LocalDate::toEpochDay);
    }

    /** Lines of a text, as a list that may be changed. */
    abstract static class Lines implements ColumnType<List<String>> {
        @SuppressWarnings("unchecked")
        private static final Class<List<String>> LIST = (Class<List<String>>) (Class<?>) List.class;

        public static final ColumnType<List<String>> INSTANCE = ColumnType.of(
                LIST, ColumnTypes.STRING, text -> new ArrayList<>(List.of(text.split("\n"))), lines -> String.join("\n", lines));
    }

    /** By JDBC itself: hexadecimal digits in a text. */
    static final class Hex implements ColumnType<Integer> {

        @Override
        public Class<Integer> javaType() {
            return Integer.class;
        }

        @Override
        public SqlType sqlType() {
            return SqlType.VARCHAR;
        }

        @Override
        public Integer read(ResultSet row, int index) throws SQLException {
            String digits = row.getString(index);
            return digits == null ? null : Integer.parseUnsignedInt(digits, 16);
        }

        @Override
        public void bind(PreparedStatement statement, int index, Integer value) throws SQLException {
            if (value == null) {
                statement.setNull(index, java.sql.Types.VARCHAR);
            } else if (value == 13) {
                throw new IllegalArgumentException("13 brings bad luck");
            } else {
                statement.setString(index, Integer.toHexString(value));
            }
        }
    }
}
