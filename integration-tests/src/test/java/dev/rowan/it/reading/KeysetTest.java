package dev.rowan.it.reading;

import static dev.rowan.it.reading.NaturalTable.NATURAL;
import static dev.rowan.it.reading.PupilTable.PUPIL;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Executor;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.KeysetPage;
import dev.rowan.sql.Order;
import dev.rowan.sql.Select;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages by the row that they begin after or end before. */
@OnDatabases
final class KeysetTest {
    private final Engine engine;

    KeysetTest(TestDatabase database) {
        this.engine = Engine.create(database.url());
        database.emptyTables(MetaData.of(NATURAL, PUPIL), engine);
    }

    @BeforeEach
    void rows() {
        engine.transaction(tx -> tx.insertAll(NATURAL, Natural.all()));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Executor executor() {
        return engine.autocommit();
    }

    private static List<Integer> ids(KeysetPage<Natural> page) {
        return page.rows().stream().map(Natural::id).toList();
    }

    @Test
    void inOneDirectionAndAnother() {
        Select<Natural> query = select(NATURAL).where(NATURAL.sq.ne(4), NATURAL.id.lt(33)).orderBy(NATURAL.bits.desc(), NATURAL.id.asc());
        KeysetPage<Natural> first = executor().page(query, Keyset.first(8));
        KeysetPage<Natural> second = executor().page(query, first.next());
        KeysetPage<Natural> third = executor().page(query, second.next());
        assertThat(ids(first)).containsExactly(32, 25, 26, 27, 28, 29, 30, 31);
        assertThat(ids(second)).containsExactly(8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(ids(third)).containsExactly(4, 5, 6, 7, 2, 3, 1);
        assertThat(List.of(first.hasPrevious(), second.hasPrevious(), second.hasNext(), third.hasNext()))
                .containsExactly(false, true, true, false);
        assertThat(ids(executor().page(query, third.previous()))).isEqualTo(ids(second));
    }

    @Test
    void inThreeDirectionsFromAPlaceGivenByValues() {
        Select<Natural> query = select(NATURAL).where(NATURAL.sq.ne(6), NATURAL.id.lt(50))
                .orderBy(NATURAL.bits.desc(), NATURAL.sq.asc(), NATURAL.id.desc());
        KeysetPage<Natural> page = executor().page(query, Keyset.after(7, 5, 5, 26));
        assertThat(ids(page)).containsExactly(25, 8, 15, 14, 13, 12, 11);
        assertThat(ids(executor().page(query, page.previous()))).containsExactly(16, 31, 30, 29, 28, 27, 26);
        assertThat(ids(executor().page(query, page.next()))).containsExactly(10, 9, 7, 6, 5, 4, 3);
        assertThat(ids(executor().page(query, Keyset.before(7, 5, 5, 25)))).containsExactly(16, 31, 30, 29, 28, 27, 26);
    }

    @Test
    void downAndUp() {
        Select<Natural> query = select(NATURAL).where(NATURAL.type.eq(NumberType.COMPOSITE), NATURAL.bits.lt(7))
                .orderBy(NATURAL.sq.desc(), NATURAL.id.asc());
        KeysetPage<Natural> page = executor().page(query, Keyset.after(9, 6, 46));
        assertThat(ids(page)).containsExactly(48, 25, 26, 27, 28, 30, 32, 33, 34);
        assertThat(ids(executor().page(query, page.previous()))).containsExactly(63, 36, 38, 39, 40, 42, 44, 45, 46);
    }

    @Test
    void anEmptyPageHasNothingBesideIt() {
        Select<Natural> none = select(NATURAL).where(NATURAL.id.gt(1000));
        KeysetPage<Natural> page = executor().page(none, Keyset.first(5).withTotal());
        assertThat(page.rows()).isEmpty();
        assertThat(page.hasNext()).isFalse();
        assertThat(page.hasPrevious()).isFalse();
        assertThat(page.total()).isZero();
        assertThatThrownBy(page::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(page::previous).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(page::nextCursor).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aLastPageHasAnEmptyOneBesideItUntilRowsCome() {
        Select<Natural> query = select(NATURAL).where(NATURAL.id.gt(98));
        KeysetPage<Natural> last = executor().page(query, Keyset.first(5));
        assertThat(last.hasNext()).isFalse();
        assertThat(executor().page(query, last.next()).rows()).isEmpty();
        engine.transaction(tx -> tx.insert(NATURAL, new Natural(101, true, 7, NumberType.PRIME, 10)));
        assertThat(ids(executor().page(query, last.next()))).containsExactly(101);
    }

    @Test
    void sortedAndFiltered() {
        assertThat(numbers(select(NATURAL.id).where(NATURAL.id.lt(15)).orderBy(NATURAL.bits.asc(), NATURAL.id.desc())))
                .containsExactly(1, 3, 2, 7, 6, 5, 4, 14, 13, 12, 11, 10, 9, 8);
        assertThat(numbers(select(NATURAL.id).where(NATURAL.id.between(5, 24))
                .orderBy(NATURAL.type.asc(), NATURAL.sq.desc(), NATURAL.id.asc())))
                .containsExactly(17, 19, 23, 11, 13, 5, 7, 16, 18, 20, 21, 22, 24, 9, 10, 12, 14, 15, 6, 8);
        Select<Integer> byId = select(NATURAL.id).orderBy(NATURAL.id.asc());
        assertThat(first(byId.where(NATURAL.type.in(NumberType.COMPOSITE, NumberType.ONE)), 9))
                .containsExactly(1, 4, 6, 8, 9, 10, 12, 14, 15);
        assertThat(first(byId.where(NATURAL.type.in(NumberType.PRIME)), 6)).containsExactly(2, 3, 5, 7, 11, 13);
        assertThat(first(byId.where(NATURAL.type.ne(NumberType.COMPOSITE)), 8)).containsExactly(1, 2, 3, 5, 7, 11, 13, 17);
    }

    private List<Integer> first(Select<Integer> query, int size) {
        return executor().page(query, Keyset.first(size)).rows();
    }

    /** The same at once and in pages, there and back. */
    private List<Integer> numbers(Select<Integer> query) {
        List<Integer> all = executor().list(query);
        assertThat(new Walk<>(executor(), query, 3).forwards()).isEqualTo(all);
        assertThat(new Walk<>(executor(), query, 4).backwards()).isEqualTo(all);
        assertThat(new Walk<>(executor(), query, 5).byCursors()).isEqualTo(all);
        return all;
    }

    @Test
    void whatIsNotSelectedCanOrderToo() {
        Select<Integer> squares = select(NATURAL.sq).where(NATURAL.id.le(20)).orderBy(NATURAL.type.desc(), NATURAL.bits.desc());
        List<Integer> all = executor().list(squares.orderBy(NATURAL.id.asc()));
        assertThat(new Walk<>(executor(), squares, 3).forwards()).isEqualTo(all);
        assertThat(new Walk<>(executor(), squares, 3).backwards()).isEqualTo(all);
    }

    @Test
    void sevenHundredAndEightyPupils() {
        engine.transaction(tx -> tx.insertAll(PUPIL, Pupil.all()));
        Select<Pupil> all = select(PUPIL);
        assertThat(told(all)).containsExactly("AAAAA00", "AAAAA01", "BBBBB00", "BBBBB09");
        assertThat(told(all.orderBy(PUPIL.id.desc()))).containsExactly("ZZZZZ09", "ZZZZZ08", "YYYYY09", "YYYYY00");
        assertThat(told(all.orderBy(PUPIL.name.asc()))).containsExactly("AAAAA00", "AAAAA00", "AAAAA03", "AAAAA06");
        assertThat(told(all.orderBy(PUPIL.name.desc()))).containsExactly("ZZZZZ09", "ZZZZZ09", "ZZZZZ06", "ZZZZZ03");
        assertThat(told(all.orderBy(PUPIL.age.asc(), PUPIL.name.asc()))).containsExactly("AAAAA00", "BBBBB00", "KKKKK00", "TTTTT00");
        assertThat(told(all.orderBy(PUPIL.age.desc(), PUPIL.name.desc()))).startsWith("ZZZZZ09", "YYYYY09");
        assertThat(told(all.orderBy(PUPIL.age.desc(), PUPIL.name.asc()))).containsExactly("AAAAA09", "BBBBB09", "KKKKK09", "TTTTT09");
        for (Order order : List.of(PUPIL.name.asc(), PUPIL.name.desc(), PUPIL.age.asc(), PUPIL.age.desc())) {
            assertThat(new Walk<>(executor(), all.orderBy(order), 70).forwards()).hasSize(780).doesNotHaveDuplicates();
        }
    }

    /** The first two names of the first page, the first and the last of the second; all pages have all rows. */
    private List<String> told(Select<Pupil> query) {
        KeysetPage<Pupil> first = executor().page(query, Keyset.first(10).withTotal());
        assertThat(first.total()).isEqualTo(780);
        assertThat(first.pages()).isEqualTo(78);
        KeysetPage<Pupil> second = executor().page(query, first.next());
        assertThat(executor().page(query, second.previous()).rows()).isEqualTo(first.rows());
        return List.of(first.rows().get(0).name(), first.rows().get(1).name(), second.rows().get(0).name(), second.rows().get(9).name());
    }

    @Test
    void rowsThatGoOrComeMeanwhileShiftNothing() {
        Select<Natural> query = select(NATURAL).orderBy(NATURAL.sq.asc());
        KeysetPage<Natural> first = executor().page(query, Keyset.first(10));
        engine.transaction(tx -> {
            tx.execute(deleteFrom(NATURAL).where(NATURAL.id.in(3, 10)));       // the last row of the page is one of these
            tx.insert(NATURAL, new Natural(-1, false, 1, NumberType.ONE, 0));
        });
        KeysetPage<Natural> second = executor().page(query, first.next());
        assertThat(ids(second)).isEqualTo(IntStream.rangeClosed(11, 20).boxed().toList());
        assertThat(ids(executor().page(query, second.previous()))).containsExactly(-1, 1, 2, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void aSessionGivesItsObjectsAndARepositoryTakesPart() {
        SessionFactory sessions = SessionFactory.of(engine);
        try (Session session = sessions.open()) {
            Natural held = session.getOne(NATURAL, 9);
            KeysetPage<Natural> page = session.page(select(NATURAL).orderBy(NATURAL.bits.desc()), Keyset.after(3, 4, 8));
            assertThat(ids(page)).containsExactly(9, 10, 11);
            assertThat(page.rows().get(0)).isSameAs(held);
            assertThat(new NaturalRepository(session).page(select(NATURAL).orderBy(NATURAL.bits.desc()), page.next()).rows())
                    .first().isSameAs(session.getOne(NATURAL, 12));
        }
        NaturalRepository repository = new NaturalRepository(sessions);
        KeysetPage<Natural> odd = repository.page(Keyset.first(3).withTotal(), NATURAL.odd);
        assertThat(ids(odd)).containsExactly(1, 3, 5);
        assertThat(odd.total()).isEqualTo(50);
        assertThat(ids(repository.page(odd.next(), NATURAL.odd))).containsExactly(7, 9, 11);
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        Select<Natural> query = select(NATURAL).orderBy(NATURAL.bits.asc());
        assertThatThrownBy(() -> executor().page(query, Keyset.after(3, 4))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the query is ordered by [natural_number.bits, natural_number.id],"
                        + " so a keyset has as many values, and not 1");
        assertThatThrownBy(() -> executor().page(query, Keyset.after(3, 4L, 8))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value 1 of a keyset is of natural_number.bits, a Integer, and not a Long");
        assertThatThrownBy(() -> executor().page(query.limit(3), Keyset.first(3))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("take limit and offset from the query");
        assertThatThrownBy(() -> Keyset.first(0)).isInstanceOf(IllegalArgumentException.class);
        KeysetPage<Natural> uncounted = executor().page(query, Keyset.first(3));
        assertThatThrownBy(uncounted::total).isInstanceOf(IllegalStateException.class).hasMessageContaining("withTotal()");
    }
}
