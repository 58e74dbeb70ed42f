package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which times are bound, and what of them. */
class TimeTypesTest {

    private static final long DAY = 24 * 60 * 60 * 1000L;

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

    private <J> J stored(ColumnType<J> type, J value) throws SQLException {
        type.bind(statement, 1, value);
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return type.read(row, 1);
        }
    }

    private <J> void refused(ColumnType<J> type, J value) {
        assertThatThrownBy(() -> type.bind(statement, 1, value)).isInstanceOf(DataException.class)
                .hasMessageEndingWith("is out of the years 1 to 9999 that all databases hold");
    }

    @Test
    void theFirstAndTheLastYearAreHeld() throws SQLException {
        for (LocalDate day : new LocalDate[] {LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)}) {
            assertThat(stored(ColumnTypes.LOCAL_DATE, day)).isEqualTo(day);
            assertThat(stored(ColumnTypes.LOCAL_DATE_TIME, day.atTime(23, 59))).isEqualTo(day.atTime(23, 59));
        }
        assertThat(stored(ColumnTypes.INSTANT, Instant.parse("0001-01-01T00:00:00Z"))).isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
        assertThat(stored(ColumnTypes.INSTANT, Instant.parse("9999-12-31T23:59:59.999999Z")))
                .isEqualTo(Instant.parse("9999-12-31T23:59:59.999999Z"));
    }

    @Test
    void otherYearsAreRefused() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MIN, LocalDate.MAX}) {
            refused(ColumnTypes.LOCAL_DATE, day);
            refused(ColumnTypes.LOCAL_DATE_TIME, day.atStartOfDay());
        }
        refused(ColumnTypes.LOCAL_DATE_TIME, LocalDateTime.MAX);
        refused(ColumnTypes.INSTANT, Instant.parse("0000-12-31T23:59:59Z"));
        refused(ColumnTypes.INSTANT, Instant.parse("+10000-01-01T00:00:00Z"));
        refused(ColumnTypes.INSTANT, Instant.MAX);
        refused(ColumnTypes.JAVA_DATE, new Date(Long.MAX_VALUE));
    }

    /** To the classes themselves the day before the year 1 is one in the year 1. */
    @Test
    void theYearsBeforeChristAreRefused() throws SQLException {
        java.sql.Date first = java.sql.Date.valueOf("0001-01-01");
        assertThat(stored(ColumnTypes.SQL_DATE, first)).isEqualTo(first);
        refused(ColumnTypes.SQL_DATE, new java.sql.Date(first.getTime() - DAY));
        refused(ColumnTypes.SQL_TIMESTAMP, new Timestamp(first.getTime() - 1));
        refused(ColumnTypes.SQL_TIMESTAMP, new Timestamp(Long.MIN_VALUE));
    }

    @Test
    void aTimeOfDayKeepsItsMilliseconds() throws SQLException {
        for (int millis : new int[] {0, 1, 999}) {
            Time time = new Time(Time.valueOf("23:59:59").getTime() + millis);
            assertThat(stored(ColumnTypes.SQL_TIME, time)).isEqualTo(time);
        }
    }
}
