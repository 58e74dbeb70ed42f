package dev.rowan.it.query;

import static dev.rowan.it.query.DistinctFromTest_PairTable.PAIR;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.nullOf;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Condition;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S15 and DC-40: comparisons in which NULL is a value. */
@OnDatabases
final class DistinctFromTest {

    @Table(name = "query_pair")
    record Pair(@Id(assigned = true) int id, Integer a, Integer b, @Column(precision = 8, scale = 2) BigDecimal price) {
    }

    private final Engine engine;

    DistinctFromTest(TestDatabase database) {
        engine = Engine.create(database.url());
    }

    @BeforeEach
    void create() {
        MetaData.of(PAIR).createAll(engine);
        engine.transaction(tx -> {
            tx.execute(deleteFrom(PAIR).all());
            tx.insertAll(PAIR, List.of(new Pair(1, 0, 1, BigDecimal.ONE), new Pair(2, 1, 1, null), new Pair(3, null, 1, null),
                    new Pair(4, 0, null, null), new Pair(5, null, null, null)));
        });
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private List<Integer> ids(Condition condition) {
        return engine.autocommit().list(select(PAIR.id).where(condition).orderBy(PAIR.id.asc()));
    }

    @Test
    void nullIsAValueThere() {
        assertThat(ids(PAIR.a.isDistinctFrom(PAIR.b))).containsExactly(1, 3, 4);
        assertThat(ids(PAIR.a.isNotDistinctFrom(PAIR.b))).containsExactly(2, 5);
        assertThat(ids(PAIR.a.isDistinctFrom(1))).containsExactly(1, 3, 4, 5);
        assertThat(ids(PAIR.a.isNotDistinctFrom(1))).containsExactly(2);
        assertThat(ids(PAIR.a.isNotDistinctFrom(nullOf(Integer.class)))).containsExactly(3, 5);
        assertThat(ids(PAIR.price.isNotDistinctFrom(new BigDecimal("1.0")))).containsExactly(1);
        assertThat(ids(PAIR.a.isDistinctFrom(PAIR.b).not())).containsExactly(2, 5);
        assertThat(engine.autocommit().list(select(PAIR.a.isDistinctFrom(PAIR.b)).from(PAIR).orderBy(PAIR.id.asc())))
                .containsExactly(true, false, true, true, false);
        Integer none = null;
        assertThatThrownBy(() -> PAIR.a.isDistinctFrom(none)).isInstanceOf(NullPointerException.class);
    }
}
