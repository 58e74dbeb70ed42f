package dev.rowan.it.reading;

import static dev.rowan.it.reading.AsciiCharacterTable.ASCII_CHARACTER;
import static dev.rowan.it.reading.NaturalTable.NATURAL;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Compound;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Select;
import dev.rowan.sql.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages by their number. */
@OnDatabases
final class PageTest {
    private static final Select<AsciiCharacter> DIGITS_TO_Z = select(ASCII_CHARACTER).where(ASCII_CHARACTER.numericValue.between(48, 90))
            .orderBy(ASCII_CHARACTER.numericValue.asc());

    private final Engine engine;

    PageTest(TestDatabase database) {
        this.engine = Engine.create(database.url());
        database.emptyTables(MetaData.of(ASCII_CHARACTER, NATURAL), engine);
    }

    @BeforeEach
    void rows() {
        engine.transaction(tx -> {
            tx.insertAll(ASCII_CHARACTER, AsciiCharacter.all());
            tx.insertAll(NATURAL, Natural.all());
        });
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Page<AsciiCharacter> page(PageRequest request) {
        return engine.autocommit().page(DIGITS_TO_Z, request);
    }

    private static List<String> told(Page<AsciiCharacter> page) {
        return page.rows().stream().map(AsciiCharacter::told).toList();
    }

    @Test
    void pagesKnowHowManyThereAre() {
        Page<AsciiCharacter> first = page(PageRequest.of(0, 10));
        assertThat(told(first)).containsExactly("30:0", "31:1", "32:2", "33:3", "34:4", "35:5", "36:6", "37:7", "38:8", "39:9");
        assertThat(first.total()).isEqualTo(43);
        assertThat(first.pages()).isEqualTo(5);
        assertThat(first.hasPrevious()).isFalse();
        assertThatThrownBy(first::previous).isInstanceOf(NoSuchElementException.class);

        Page<AsciiCharacter> third = page(PageRequest.of(2, 10));
        assertThat(told(third)).containsExactly("44:D", "45:E", "46:F", "47:G", "48:H", "49:I", "4a:J", "4b:K", "4c:L", "4d:M");
        assertThat(page(third.previous()).next()).isEqualTo(third.request());
        Page<AsciiCharacter> fourth = page(third.next());
        assertThat(told(fourth)).startsWith("4e:N").endsWith("57:W").hasSize(10);

        Page<AsciiCharacter> last = page(fourth.next());
        assertThat(told(last)).containsExactly("58:X", "59:Y", "5a:Z");
        assertThat(last.hasNext()).isFalse();
        assertThatThrownBy(last::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void beyondTheLastIsNothing() {
        Page<AsciiCharacter> beyond = page(PageRequest.of(17, 10));
        assertThat(beyond.rows()).isEmpty();
        assertThat(beyond.total()).isEqualTo(43);
        assertThat(beyond.hasNext()).isFalse();
    }

    @Test
    void slicesCountNothing() {
        Select<Integer> sevens = select(NATURAL.id).where(NATURAL.sq.eq(7)).orderBy(NATURAL.id.asc());
        List<List<Integer>> slices = new ArrayList<>();
        Slice<Integer> slice = engine.autocommit().slice(sevens, PageRequest.of(0, 6));
        slices.add(slice.rows());
        while (slice.hasNext()) {
            slice = engine.autocommit().slice(sevens, slice.next());
            slices.add(slice.rows());
        }
        assertThat(slices).containsExactly(ids(49, 54), ids(55, 60), ids(61, 63));
        assertThat(slice.previous()).isEqualTo(PageRequest.of(1, 6));
        assertThatThrownBy(slice::next).isInstanceOf(NoSuchElementException.class);
    }

    private static List<Integer> ids(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    @Test
    void setsAndRepositoriesHavePagesToo() {
        Select<Integer> low = select(NATURAL.id).where(NATURAL.id.le(3));
        Compound<Integer> both = low.union(select(NATURAL.id).where(NATURAL.id.between(2, 5))).orderBy(NATURAL.id.asc());
        Page<Integer> page = engine.autocommit().page(both, PageRequest.of(1, 3));
        assertThat(page.rows()).containsExactly(4, 5);
        assertThat(page.total()).isEqualTo(5);

        NaturalRepository naturals = new NaturalRepository(SessionFactory.of(engine));
        assertThat(naturals.slice(PageRequest.of(1, 3), NATURAL.odd).rows()).extracting(Natural::id).containsExactly(7, 9, 11);
        assertThat(naturals.page(select(NATURAL).orderBy(NATURAL.id.desc()), PageRequest.of(0, 2)).rows()).extracting(Natural::id)
                .containsExactly(100, 99);
    }

    @Test
    void aQueryWithALimitHasNoPages() {
        assertThatThrownBy(() -> engine.autocommit().page(DIGITS_TO_Z.limit(3), PageRequest.of(0, 10)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("take them from the query");
        assertThatThrownBy(() -> engine.autocommit().slice(DIGITS_TO_Z.offset(3), PageRequest.of(0, 10)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("take them from the query");
    }
}
