package dev.rowan.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CursorException;
import dev.rowan.UnsupportedException;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.JsonText;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final String QUERY = "select id from t order by id";

    private static <T> Expression<T> key(ColumnType<T> type) {
        return Computed.value(type, sink -> sink.sql("x"));
    }

    private static <T> void assertKept(ColumnType<T> type, T value) {
        List<Expression<?>> keys = List.of(key(type), key(ColumnTypes.INTEGER));
        String text = new Cursor(Keyset.Side.BEFORE, Arrays.asList(value, null)).encoded(keys, QUERY);
        Cursor read = Cursor.decoded(text, keys, QUERY);
        assertThat(read.side()).isEqualTo(Keyset.Side.BEFORE);
        assertThat(read.values().get(0)).isEqualTo(value).hasSameClassAs(value);
        assertThat(read.values().get(1)).isNull();
    }

    @Test
    void keepsValuesAsTheyAre() {
        assertKept(ColumnTypes.BOOLEAN, true);
        assertKept(ColumnTypes.BYTE, Byte.MIN_VALUE);
        assertKept(ColumnTypes.SHORT, Short.MIN_VALUE);
        assertKept(ColumnTypes.INTEGER, Integer.MIN_VALUE);
        assertKept(ColumnTypes.LONG, Long.MIN_VALUE);
        assertKept(ColumnTypes.UNSIGNED_LONG, -1L);
        assertKept(ColumnTypes.FLOAT, Float.MIN_VALUE);
        assertKept(ColumnTypes.DOUBLE, 0.1);
        assertKept(ColumnTypes.BIG_DECIMAL, new BigDecimal("-123456789012345678901234567890.1200"));
        assertKept(ColumnTypes.BIG_DECIMAL, new BigDecimal("1E+30"));
        assertKept(ColumnTypes.BIG_INTEGER, BigInteger.TEN.pow(40).negate());
        assertKept(ColumnTypes.CHARACTER, 'ä');
        assertKept(ColumnTypes.STRING, "");
        assertKept(ColumnTypes.STRING, "Grüße 😀 '\"\n");
        assertKept(ColumnTypes.BYTES, new byte[] {0, -1, 127});
        assertKept(ColumnTypes.UUID, new UUID(-1, 1));
        assertKept(ColumnTypes.LOCAL_DATE, LocalDate.of(1, 1, 1));
        assertKept(ColumnTypes.LOCAL_TIME, LocalTime.of(23, 59, 59, 999_999_000));
        assertKept(ColumnTypes.LOCAL_DATE_TIME, LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000));
        assertKept(ColumnTypes.INSTANT, Instant.ofEpochSecond(-1, 1000));
        assertKept(ColumnTypes.DURATION, Duration.ofSeconds(-5, 1000));
        assertKept(ColumnTypes.YEAR, Year.of(2024));
        assertKept(ColumnTypes.OFFSET_DATE_TIME, OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 6000, ZoneOffset.UTC));
        assertKept(ColumnTypes.SQL_DATE, java.sql.Date.valueOf("2024-01-02"));
        assertKept(ColumnTypes.enumName(Order.Nulls.class), Order.Nulls.LAST);
        assertKept(ColumnTypes.enumOrdinal(Order.Nulls.class), Order.Nulls.FIRST);
    }

    @Test
    void ofAnotherTypeIsRefused() {
        String text = new Cursor(Keyset.Side.AFTER, List.of(7)).encoded(List.of(key(ColumnTypes.INTEGER)), QUERY);
        assertThatThrownBy(() -> Cursor.decoded(text, List.of(key(ColumnTypes.LONG)), QUERY)).isInstanceOf(CursorException.class);
        assertThatThrownBy(() -> Cursor.decoded(text, List.of(key(ColumnTypes.INTEGER), key(ColumnTypes.INTEGER)), QUERY))
                .isInstanceOf(CursorException.class);
        assertThatThrownBy(() -> Cursor.decoded(text, List.of(), QUERY)).isInstanceOf(CursorException.class);
        assertThatThrownBy(() -> Cursor.decoded(text, List.of(key(ColumnTypes.INTEGER)), QUERY + " desc"))
                .isInstanceOf(CursorException.class).hasMessageContaining("of another query");
    }

    @Test
    void whatAConverterDoesNotKnowIsRefused() {
        String text = new Cursor(Keyset.Side.AFTER, List.of("NOWHERE")).encoded(List.of(key(ColumnTypes.STRING)), QUERY);
        assertThatThrownBy(() -> Cursor.decoded(text, List.of(key(ColumnTypes.enumName(Order.Nulls.class))), QUERY))
                .isInstanceOf(CursorException.class).hasMessageContaining("no Nulls now");
    }

    @Test
    void whatHasNoTextIsRefused() {
        Cursor json = new Cursor(Keyset.Side.AFTER, List.of(new JsonText("1")));
        assertThatThrownBy(() -> json.encoded(List.of(key(ColumnTypes.JSON_TEXT)), QUERY)).isInstanceOf(UnsupportedException.class);
    }

    /** Whoever makes one up can make up its sum too, and gets a value of the key's type or an error, and no more. */
    @Test
    void madeUpOnPurposeItDoesNoHarm() {
        List<Expression<?>> keys = List.of(key(ColumnTypes.BIG_DECIMAL));
        byte[] good = Base64.getUrlDecoder().decode(new Cursor(Keyset.Side.AFTER, List.of(BigDecimal.ONE)).encoded(keys, QUERY));
        byte[] body = Arrays.copyOf(good, good.length - 8);
        assertThat(Cursor.decoded(summed(body), keys, QUERY).values()).containsExactly(BigDecimal.ONE);
        for (int i = 1 + 8 + 1; i < body.length; i++) {
            for (int value = -128; value < 128; value++) {
                byte[] forged = body.clone();
                forged[i] = (byte) value;
                assertHarmless(summed(forged), keys);
            }
        }
        byte[] version = body.clone();
        version[0] = 2;
        assertThatThrownBy(() -> Cursor.decoded(summed(version), keys, QUERY)).isInstanceOf(CursorException.class)
                .hasMessageContaining("of version 2");
    }

    private static void assertHarmless(String text, List<Expression<?>> keys) {
        try {
            Object value = Cursor.decoded(text, keys, QUERY).values().get(0);
            assertThat(value == null || ((BigDecimal) value).toPlainString().length() < 21_000).isTrue();
        } catch (CursorException refused) {
            assertThat(refused).hasMessageContaining("ask for the first page");
        }
    }

    private static String summed(byte[] body) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(body);
            all.writeBytes(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(body), 8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
