package dev.rowan.sql;

import static dev.rowan.sql.Rendered.on;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.sumDistinct;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AggregateRenderingTest {

    @Test
    void areSaidInTheDatabasesWords() {
        assertThat(on("h2", count())).isEqualTo("count(*)");
        assertThat(on("h2", count(USERS.email))).isEqualTo("count(email)");
        assertThat(on("h2", countDistinct(USERS.email))).isEqualTo("count(distinct email)");
        assertThat(on("h2", countDistinct(USERS.email, USERS.visits.plus(1))))
                .isEqualTo("count(distinct case when email is not null and (visits + ?) is not null then (email, visits + ?) end)");
        assertThat(on("mysql", countDistinct(USERS.email, USERS.visits))).isEqualTo("count(distinct email, visits)");
        assertThat(on("h2", sum(USERS.visits.plus(1)))).isEqualTo("sum(visits + ?)");
        assertThat(on("h2", sumDistinct(USERS.visits))).isEqualTo("sum(distinct visits)");
        assertThat(on("h2", min(USERS.email))).isEqualTo("min(email)");
        assertThat(on("h2", max(USERS.active))).isEqualTo("max(active)");
        assertThat(on("postgresql", avg(USERS.visits))).isEqualTo("round(avg(cast(visits as decimal(60, 20))), 20)");
        assertThat(on("sqlite", avg(USERS.visits))).isEqualTo("rowan_round(rowan_avg(visits), 20) collate rowan_decimal");
    }

    @Test
    void aFilterIsACaseWhereThereIsNone() {
        NumberAggregate<Integer> filtered = sum(USERS.visits).filter(USERS.active).filter(USERS.id.gt(1));
        assertThat(on("sqlite", filtered)).isEqualTo("sum(visits) filter (where active and id > ?)");
        assertThat(on("h2", filtered)).isEqualTo("sum(case when active and id > ? then visits end)");
        assertThat(on("mysql", filtered)).isEqualTo("sum(case when active and id > ? then visits end)");
        assertThat(on("mariadb", count().filter(USERS.active))).isEqualTo("count(case when active then 1 end)");
        assertThat(on("postgresql", avg(USERS.visits).filter(USERS.active)))
                .isEqualTo("round(avg(cast(visits as decimal(60, 20))) filter (where active), 20)");
    }

    @Test
    void areEqualWhereTheySayTheSame() {
        assertThat(sum(USERS.visits)).isEqualTo(sum(USERS.visits)).hasSameHashCodeAs(sum(USERS.visits)).isNotEqualTo(sum(USERS.id));
        assertThat(sum(USERS.visits).filter(USERS.active)).isNotEqualTo(sum(USERS.visits));
    }

    @Test
    void nullIsNoArgument() {
        NumberExpression<Integer> none = null;
        assertThatThrownBy(() -> sum(none)).isInstanceOf(NullPointerException.class).hasMessageStartingWith("null is no argument of sum(…)");
        assertThatThrownBy(() -> sum(USERS.visits).filter(null)).isInstanceOf(NullPointerException.class).hasMessageContaining("leave the filter out");
    }
}
