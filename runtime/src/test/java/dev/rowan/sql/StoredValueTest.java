package dev.rowan.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.tables.Unmapped;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database would change without a word is refused, with the column's name and never the value. */
class StoredValueTest {

    private static final Values VALUES = new Values();

    private Connection connection;
    private PreparedStatement statement;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        statement = connection.prepareStatement("select ?");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aTextThatFitsIsBoundAsItIs() throws SQLException {
        assertThat(stored(VALUES.text, "12345")).isEqualTo("12345");
        assertThat(stored(VALUES.text, "")).isEqualTo("");
        assertThat(stored(VALUES.text, null)).isNull();
        assertThat(stored(VALUES.text, "🐍🐍🐍🐍🐍")).as("five characters").isEqualTo("🐍🐍🐍🐍🐍");
    }

    @Test
    void aTextTooLongIsRefused() {
        assertRefused(VALUES.text, "123456", "v.text: a text of 6 characters does not fit a column of 5");
        assertRefused(VALUES.text, "🐍🐍🐍🐍🐍🐍", "v.text: a text of 6 characters does not fit a column of 5");
    }

    @Test
    void whatIsNoUnicodeTextIsRefused() {
        assertRefused(VALUES.text, "a\0b", "v.text: a text with a NUL character (at 1) is not stored alike by all databases");
        assertRefused(VALUES.text, "a\uD83D", "v.text: a text with half of a surrogate pair (at 1) is no Unicode text");
        assertRefused(VALUES.text, "\uDC0Da", "v.text: a text with half of a surrogate pair (at 0) is no Unicode text");
        assertRefused(VALUES.text, "\uD83D\uD83D", "v.text: a text with half of a surrogate pair (at 0) is no Unicode text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123.45", "0", "0.00", "-999.99", "1E+2", "1.2300", "0E-10", "1E-2", "0E+9"})
    void aNumberThatFitsIsBoundAsItIs(BigDecimal value) throws SQLException {
        assertThat((BigDecimal) stored(VALUES.decimal, value)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.001    | a number with 3 digits after the point does not fit decimal(5, 2); round it first
            1000     | a number with 4 digits before the point does not fit decimal(5, 2)
            -1E+3    | a number with 4 digits before the point does not fit decimal(5, 2)
            """)
    void aNumberThatWouldBeRoundedIsRefused(BigDecimal value, String why) {
        assertRefused(VALUES.decimal, value, "v.decimal: " + why);
    }

    @Test
    void anIntegerOfAnyLengthMustFitToo() throws SQLException {
        assertThat(stored(VALUES.integer, BigInteger.TEN)).isNotNull();
        assertRefused(VALUES.integer, BigInteger.TEN.pow(38),
                "v.integer: a number with 39 digits before the point does not fit decimal(38, 0)");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        String message = "v.ratio: " + value + " is no number that all databases can store";
        assertRefused(VALUES.ratio, value, message);
        assertThatThrownBy(() -> VALUES.ratio.bindDouble(statement, 1, value)).isInstanceOf(DataException.class).hasMessage(message);
    }

    /** A sum of both that were an int would be negative, and fit. */
    @Test
    void aNumberOfAnySizeIsRefused() {
        assertRefused(VALUES.decimal, new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
                "v.decimal: a number with 2147483649 digits before the point does not fit decimal(5, 2)");
    }

    @Test
    void negativeZeroIsZero() throws SQLException {
        assertThat(stored(VALUES.ratio, -0.0)).isEqualTo(0.0);
        VALUES.ratio.bindDouble(statement, 1, -0.0);
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            assertThat(row.getDouble(1)).isEqualTo(0.0);
        }
    }

    @Test
    void whatAConvertedValueIsStoredAsMustFit() throws SQLException {
        assertThat(stored(VALUES.doubled, "ab")).isEqualTo("ab");
        assertThat(stored(VALUES.doubled, null)).isNull();
        assertRefused(VALUES.doubled, "abc", "v.doubled: a text of 6 characters does not fit a column of 5");
        assertRefused(VALUES.cents, 0.001, "v.cents: a number with 3 digits after the point does not fit decimal(5, 2); round it first");
    }

    @Test
    void aTypeThatFailsIsNamedWithItsColumn() {
        assertThatThrownBy(() -> VALUES.failing.bind(statement, 1, "secret")).isInstanceOf(DataException.class)
                .hasMessageMatching("v\\.failing: its type .* failed: java\\.lang\\.IllegalStateException: secret")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> VALUES.failing.bindCompared(statement, 1, "secret")).isInstanceOf(DataException.class)
                .hasMessageStartingWith("v.failing: its type ");
        assertThatThrownBy(() -> VALUES.hidden.bind(statement, 1, "secret")).isInstanceOf(DataException.class).hasNoCause()
                .hasMessage("v.hidden: its type refused a value, by a java.lang.IllegalStateException whose text might tell it:"
                        + " the column is sensitive");
    }

    @Test
    void whatIsReadAndFitsNoFieldIsNamedWithItsColumn() throws SQLException {
        statement.setInt(1, 256);
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            assertThatThrownBy(() -> VALUES.unsigned.read(row, 1)).isInstanceOf(DataException.class)
                    .hasMessage("v.unsigned: 256 does not fit the unsigned integer of the field");
        }
    }

    @Test
    void unsignedIntegersKeepAllTheirBits() throws SQLException {
        for (byte value : new byte[] {0, 1, Byte.MAX_VALUE, Byte.MIN_VALUE, -1}) {
            assertThat(stored(VALUES.unsigned, value)).isEqualTo(value);
        }
        for (long value : new long[] {0, 1, Long.MAX_VALUE, Long.MIN_VALUE, -1}) {
            assertThat(stored(VALUES.unsignedLong, value)).isEqualTo(value);
        }
        assertThat(stored(VALUES.unsignedLong, null)).isNull();
        VALUES.unsignedLong.bind(statement, 1, -1L);
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("18446744073709551615");
        }
    }

    private <T> Object stored(Column<?, T> column, T value) throws SQLException {
        column.bind(statement, 1, value);
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return column.read(row, 1);
        }
    }

    private <T> void assertRefused(Column<?, T> column, T value, String message) {
        assertThatThrownBy(() -> column.bind(statement, 1, value)).isInstanceOf(DataException.class).hasMessage(message);
    }

    private static final class Values extends Unmapped {

        private static final ColumnType<String> FAILING = ColumnType.of(String.class, ColumnTypes.STRING, text -> text, text -> {
            throw new IllegalStateException(text);
        });

        final TextColumn<Object> text = text(column("text", ColumnTypes.STRING).length(5));
        final NumberColumn<Object, BigDecimal> decimal = number(column("decimal", ColumnTypes.BIG_DECIMAL).precision(5, 2));
        final NumberColumn<Object, BigInteger> integer = number(column("integer", ColumnTypes.BIG_INTEGER));
        final NumberColumn<Object, Double> ratio = number(column("ratio", ColumnTypes.DOUBLE));

        final TextColumn<Object> doubled = text(column("doubled",
                ColumnType.of(String.class, ColumnTypes.STRING, text -> text.substring(0, text.length() / 2), text -> text + text)).length(5));
        final NumberColumn<Object, Double> cents = number(column("cents",
                ColumnType.of(Double.class, ColumnTypes.BIG_DECIMAL, BigDecimal::doubleValue, BigDecimal::valueOf)).precision(5, 2));
        final TextColumn<Object> failing = text(column("failing", FAILING));
        final TextColumn<Object> hidden = text(column("hidden", FAILING).asSensitive());
        final NumberColumn<Object, Byte> unsigned = number(column("unsigned", ColumnTypes.UNSIGNED_BYTE));
        final NumberColumn<Object, Long> unsignedLong = number(column("unsigned_long", ColumnTypes.UNSIGNED_LONG));

        Values() {
            super(TableSpec.of("v"));
        }
    }
}
