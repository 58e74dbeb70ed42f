package dev.rowan.sql;

import static dev.rowan.sql.Rendered.on;
import static dev.rowan.sql.Sql.currentRow;
import static dev.rowan.sql.Sql.following;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.preceding;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.temporal;
import static dev.rowan.sql.Sql.unboundedPreceding;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.type.ColumnTypes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowRenderingTest {

    private static final TemporalExpression<LocalDate> DAY = temporal(Bind.plain(ColumnTypes.LOCAL_DATE, LocalDate.EPOCH));

    @Test
    void windowsFollowTheirFunction() {
        assertThat(on("h2", rowNumber().over())).isEqualTo("row_number() over ()");
        assertThat(on("h2", sum(USERS.visits).over(partitionBy(USERS.departId, USERS.active).orderBy(USERS.id.desc()))))
                .isEqualTo("sum(visits) over (partition by depart_id, active order by id desc)");
        assertThat(on("mysql", lag(USERS.email, 2).over(orderBy(USERS.email.asc().nullsLast()))))
                .isEqualTo("lag(email, 2) over (order by email is null, email)");
        assertThat(on("postgresql", sum(USERS.visits).filter(USERS.active).over(orderBy(USERS.id.asc()).rowsBetween(preceding(5), currentRow()))))
                .isEqualTo("sum(visits) filter (where active) over (order by id rows between 5 preceding and current row)");
    }

    @Test
    void aRangeOfDaysIsSaidInTheDatabasesWords() {
        Expression<Integer> week = sum(USERS.visits).over(orderBy(DAY.asc()).rangeBetween(preceding(Duration.ofDays(7)), following(Duration.ofMillis(500))));
        assertThat(on("h2", week)).contains("range between interval '7' day(18) preceding and interval '0 00:00:00.500000' day(12) to second(6) following");
        assertThat(on("mysql", week)).contains("range between interval 7 day preceding and interval 500000 microsecond following");
        assertThat(on("postgresql", week)).contains("range between '7 days 0 seconds' preceding and '0 days 0.500000 seconds' following");
        assertThat(on("sqlite", week)).contains("order by rowan_micros(?) range between 604800000000 preceding and 500000 following");
        assertThat(on("mariadb", week)).contains("order by timestampdiff(microsecond, '1970-01-01', ?) range between 604800000000 preceding");
        assertThatThrownBy(() -> on("mysql", rowNumber().over(orderBy(DAY.asc()).groupsBetween(unboundedPreceding(), currentRow()))))
                .isInstanceOf(UnsupportedException.class).hasMessageContaining("MySQL has no groups between");
    }

    @Test
    void tuplesAreListsOfRows() {
        Condition three = row(USERS.id, USERS.email).in(row(1, "a"), row(2, "b"), row(3, "c"));
        assertThat(on("postgresql", three)).isEqualTo("(id, email) in ((?, ?), (?, ?), (?, ?), (?, ?))");
        assertThat(on("sqlite", three)).isEqualTo("(id, email) in (values (?, ?), (?, ?), (?, ?), (?, ?))");
        assertThat(on("h2", row(USERS.id, USERS.email).notIn(row(1, "a"), row(2, "b"))))
                .isEqualTo("not (id = ? and email = ? or id = ? and email = ?)");
        assertThat(on("mysql", row(USERS.id, USERS.email).notIn(row(1, null), row(2, null))))
                .isEqualTo("email is not null or id not in (?, ?)");
        assertThat(on("mysql", row(USERS.id, USERS.email).in(List.of()))).isEqualTo("1 = 0");
        assertThat(on("mysql", row(USERS.id, USERS.email).eq(row(1, "a")))).isEqualTo("id = ? and email = ?");
    }
}
