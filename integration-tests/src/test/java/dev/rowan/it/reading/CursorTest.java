package dev.rowan.it.reading;

import static dev.rowan.it.reading.GapTable.GAP;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CursorException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.KeysetPage;
import dev.rowan.sql.Select;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The texts of places in a query. */
@OnDatabases
final class CursorTest {
    private final Engine engine;
    private final Select<Integer> query = select(GAP.id).where(GAP.id.gt(0)).orderBy(GAP.amount.asc(), GAP.word.desc().nullsLast());

    CursorTest(TestDatabase database) {
        this.engine = Engine.create(database.url());
        database.emptyTables(MetaData.of(GAP), engine);
    }

    @BeforeEach
    void rows() {
        engine.transaction(tx -> {
            for (int i = 1; i < 6; i++) {
                tx.insert(GAP, new Gap(i, i, i == 3 ? null : "?/ä" + i, new BigDecimal("0.000001"), null,
                        null, null, null, null, null, null, null, null, null, null, null,
                        null));
            }
        });
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private KeysetPage<Integer> page(String cursor, Select<Integer> of) {
        return engine.autocommit().page(of, Keyset.of(cursor, 2));
    }

    private String cursor() {
        return engine.autocommit().page(query, Keyset.first(2)).nextCursor();
    }

    @Test
    void goOnFromAnywhereInBothDirections() {
        assertThat(cursor()).matches("[A-Za-z0-9_-]+").isEqualTo(cursor());
        KeysetPage<Integer> second = page(cursor(), query);
        assertThat(second.rows()).containsExactly(2, 1);
        assertThat(second.hasPrevious()).isTrue();
        KeysetPage<Integer> third = page(second.nextCursor(), query);
        assertThat(third.rows()).containsExactly(3);
        assertThat(page(third.previousCursor(), query).rows()).containsExactly(2, 1);
        assertThat(engine.autocommit().page(query, Keyset.of(third.previousCursor(), 9)).rows()).containsExactly(5, 4, 2, 1);
    }

    @Test
    void otherValuesAreTheSameQuery() {
        Select<Integer> later = select(GAP.id).where(GAP.id.gt(1)).orderBy(GAP.amount.asc(), GAP.word.desc().nullsLast());
        assertThat(page(cursor(), later).rows()).containsExactly(2, 3);
    }

    @Test
    void thoseOfAnotherQueryAreRefused() {
        for (Select<Integer> other : List.of(query.orderBy(GAP.number.asc()), query.where(GAP.number.isNotNull()),
                select(GAP.id).where(GAP.id.gt(0)).orderBy(GAP.amount.asc(), GAP.word.asc().nullsLast()))) {
            assertThatThrownBy(() -> page(cursor(), other)).isInstanceOf(CursorException.class)
                    .hasMessageContaining("of another query than this one");
        }
    }

    @Test
    void whatWasChangedIsRefused() {
        String cursor = cursor();
        for (int i = 0; i < cursor.length(); i++) {
            String changed = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
            assertThatThrownBy(() -> page(changed, query)).isInstanceOf(CursorException.class).hasMessageContaining("cut or changed");
            String cut = cursor.substring(0, i);
            assertThatThrownBy(() -> page(cut, query)).isInstanceOf(CursorException.class);
        }
        assertThatThrownBy(() -> page(cursor + "AAAA", query)).isInstanceOf(CursorException.class);
        assertThatThrownBy(() -> page("' or 1=1 --", query)).isInstanceOf(CursorException.class)
                .hasMessageStartingWith("this is no cursor");
    }
}
