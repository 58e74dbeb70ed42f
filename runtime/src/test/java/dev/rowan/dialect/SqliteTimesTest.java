package dev.rowan.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times as texts. */
class SqliteTimesTest {

    @Test
    void haveOneForm() {
        assertThat(SqliteTimes.text(LocalDateTime.parse("2012-10-15T12:57:18.039642"))).isEqualTo("2012-10-15 12:57:18.039642");
        assertThat(SqliteTimes.text(LocalDateTime.parse("0007-01-02T00:00"))).isEqualTo("0007-01-02 00:00:00.000000");
        assertThat(SqliteTimes.text(LocalDate.of(9999, 12, 31))).isEqualTo("9999-12-31");
        assertThat(SqliteTimes.text(LocalTime.of(23, 59, 59, 999_999_999))).isEqualTo("23:59:59.999999");
    }

    @Test
    void comeBackAsTheyWereAndSortAsTimeDoes() {
        Random random = new Random(4);
        LocalDateTime before = LocalDateTime.of(2000, 1, 1, 0, 0);
        for (int i = 0; i < 20_000; i++) {
            LocalDateTime moment = LocalDateTime.of(random.nextInt(10_000), 1, 1, 0, 0).plusSeconds(random.nextInt(31_536_000))
                    .plusNanos(random.nextInt(1_000_000_000)).truncatedTo(ChronoUnit.MICROS);
            String text = SqliteTimes.text(moment);
            assertThat(SqliteTimes.moment(text)).isEqualTo(moment);
            assertThat(SqliteTimes.date(text)).isEqualTo(moment.toLocalDate());
            assertThat(SqliteTimes.time(text)).isEqualTo(moment.toLocalTime());
            assertThat(Integer.signum(text.compareTo(SqliteTimes.text(before)))).isEqualTo(Integer.signum(moment.compareTo(before)));
            before = moment;
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-03-28T02:30, 2021-03-28T02:30", "2021-03-28 02:30:01Z, 2021-03-28T02:30:01", "2021-03-28, 2021-03-28T00:00",
            "2021-03-28 02:30:01.5, 2021-03-28T02:30:01.500", "2021-03-28 02:30:01.123456789, 2021-03-28T02:30:01.123456789"})
    void areReadAsOthersWriteThem(String text, LocalDateTime moment) {
        assertThat(SqliteTimes.moment(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1349270400000", "2021-02-30", "2021-03-28 25:00:00", "2021-03-28 02:30:0x", "02:30"})
    void areNotGuessed(String text) {
        assertThatThrownBy(() -> SqliteTimes.moment(text)).isInstanceOf(DataException.class)
                .satisfies(error -> assertThat(error.getMessage()).as("no value").doesNotContain(text.isEmpty() ? "?" : text));
    }

    @Test
    void thatDoNotSortAreRefused() {
        assertThatThrownBy(() -> SqliteTimes.text(LocalDate.of(10_000, 1, 1))).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> SqliteTimes.text(LocalDate.of(-1, 12, 31))).isInstanceOf(DataException.class);
    }
}
