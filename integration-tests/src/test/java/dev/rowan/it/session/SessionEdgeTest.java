package dev.rowan.it.session;

import static dev.rowan.it.session.CityTable.CITY;
import static dev.rowan.it.session.NodeTable.NODE;
import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.it.session.SampleTable.SAMPLE;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.SessionStateException;
import dev.rowan.StaleRowException;
import dev.rowan.TransactionStateException;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.session.SessionSavepoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where two of a session's promises meet: records and rollback, savepoints and reading, streams and flushes. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.SQLITE})
final class SessionEdgeTest extends SessionFixture {

    SessionEdgeTest(TestDatabase database) {
        super(database);
    }

    // Records

    @Test
    void aRecordWithAGeneratedKeyLeavesTheSessionAtARollback() {
        inSession(session -> {
            City paris = session.add(new City(null, "Paris"));
            session.rollback();
            assertThat(session.contains(paris)).isFalse();
        });
    }

    @Test
    void aRecordAddedWithinASavepointIsGoneAfterIt() {
        inSession(session -> {
            SessionSavepoint savepoint = session.savepoint();
            City paris = session.add(new City(null, "Paris"));
            savepoint.rollback();
            assertThat(session.get(CITY, paris.id())).isEmpty();
        });
    }

    @Test
    void aSecondRecordOfOneKeyIsNotSilentlyDropped() {
        given(new City(7, "Paris"));
        inSession(session -> {
            City paris = session.getOne(CITY, 7);
            assertThat(session.add(new City(7, "Paris"))).isEqualTo(paris);
            assertThatThrownBy(() -> session.add(new City(7, "Rome"))).isInstanceOf(SessionStateException.class);
        });
    }

    @Test
    void aRecordDeletedAndAddedAgainWithOtherValuesIsAnUpdate() {
        given(new City(7, "Paris"));
        inSession(session -> {
            session.delete(session.getOne(CITY, 7));
            session.add(new City(7, "Rome"));
            session.commit();
        });
        assertThat(engine.autocommit().list(select(CITY))).containsExactly(new City(7, "Rome"));
    }

    @Test
    void aRepositoryUpdatesARecordThatTheSessionHolds() {
        given(new City(7, "Paris"));
        CityRepository cities = new CityRepository(sessions);
        sessions.transaction(session -> {
            cities.getOne(7);
            cities.update(new City(7, "Rome"));
            assertThat(cities.getOne(7)).isEqualTo(new City(7, "Rome"));
        });
        assertThat(cities.getOne(7)).isEqualTo(new City(7, "Rome"));
    }

    @Test
    void aRecordUpdatedByARepositoryIsTheOldOneAfterARollback() {
        given(new City(7, "Paris"));
        inSession(session -> {
            CityRepository cities = new CityRepository(session);
            cities.getOne(7);
            cities.updateAll(List.of(new City(7, "Rome")));
            session.rollback();
            assertThat(cities.getOne(7)).isEqualTo(new City(7, "Paris"));
        });
    }

    @Test
    void recordsAreAddedTogetherInOneBatch() {
        inSession(session -> {
            List<City> cities = session.addAll(List.of(new City(null, "Paris"), new City(null, "Rome"), new City(null, "Oslo")));
            assertThat(sent()).containsExactlyElementsOf(keyed("insert city", 3).toList());
            assertThat(cities).allMatch(city -> city.id() != null && session.contains(city)).extracting(City::name)
                    .containsExactly("Paris", "Rome", "Oslo");
        });
    }

    // All or none

    @Test
    void ofObjectsThatAreAddedTogetherAllArePendingOrNone() {
        given(new Person(7, "there"));
        inSession(session -> {
            session.getOne(PERSON, 7);
            Person first = new Person(1, "first");
            assertThatThrownBy(() -> session.addAll(List.of(first, new Person(7, "twin")))).isInstanceOf(SessionStateException.class);
            assertThat(session.state(first)).isEqualTo(EntityState.DETACHED);
            session.commit();
        });
        assertThat(new PersonRepository(sessions).count()).isEqualTo(1);
    }

    @Test
    void ofObjectsThatAreDeletedTogetherAllAreMarkedOrNone() {
        given(new Person(7, "there"), new Person(8, "there too"));
        inSession(session -> {
            PersonRepository people = new PersonRepository(session);
            Person held = session.getOne(PERSON, 7);
            Person detached = new Person(8, "there too");
            assertThatThrownBy(() -> people.deleteAll(List.of(held, detached, new Person("no row")))).isInstanceOf(SessionStateException.class);
            assertThat(session.isDirty(held)).isFalse();
            assertThat(session.contains(detached)).isFalse();
            session.commit();
        });
        assertThat(new PersonRepository(sessions).count()).isEqualTo(2);
    }

    // Expunge and expiry

    @Test
    void anExpungedObjectThatWasFlushedStaysOutAfterARollback() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            ed.name = "edward";
            session.flush();
            session.expunge(ed);
            session.rollback();
            assertThat(session.state(ed)).isEqualTo(EntityState.DETACHED);
            assertThat(session.getOne(PERSON, 1)).isNotSameAs(ed);
        });
    }

    @Test
    void anExpiredObjectIsStillReadAnewAfterAnUpdateOfOneColumn() {
        given(new Sample(1, "a", "b"));
        SessionFactory expiring = sessions.expireOnCommit(true);
        try (Session session = expiring.open()) {
            Sample sample = session.getOne(SAMPLE, 1);
            session.commit();
            engine.autocommit().execute(update(SAMPLE).set(SAMPLE.filled, "elsewhere").where(SAMPLE.id.eq(1)));
            sample.data = "here";
            session.flush();
            assertThat(session.getOne(SAMPLE, 1).filled).isEqualTo("elsewhere");
        }
    }

    // Savepoints

    @Test
    void whatWasReadWithinASavepointIsReadAnewAfterItsRollback() {
        given(new Person(1, "ed"));
        inSession(session -> {
            SessionSavepoint savepoint = session.savepoint();
            session.execute(update(PERSON).set(PERSON.name, "other").where(PERSON.id.eq(1)));
            session.execute(insertInto(PERSON).set(PERSON.id, 2).set(PERSON.name, "wendy"));
            assertThat(session.getOne(PERSON, 1).name).isEqualTo("other");
            session.getOne(PERSON, 2);
            savepoint.rollback();
            assertThat(session.getOne(PERSON, 1).name).isEqualTo("ed");
            assertThat(session.get(PERSON, 2)).isEmpty();
        });
    }

    @Test
    void anInnerSavepointThatEndedWithTheOuterOneTakesNothingBack() {
        inSession(session -> {
            Person wendy = new Person("wendy");
            SessionSavepoint outer = session.savepoint();
            try (SessionSavepoint inner = session.savepoint()) {
                assertThat(inner).isNotNull();
                outer.rollback();
                session.add(wendy);
            }
            assertThat(session.state(wendy)).isEqualTo(EntityState.PENDING);
            session.commit();
        });
        assertThat(new PersonRepository(sessions).count()).isEqualTo(1);
    }

    @Test
    void aSavepointOfAnEarlierTransactionDoesNotTouchTheNextOne() {
        inSession(session -> {
            Person wendy = new Person("wendy");
            try (SessionSavepoint savepoint = session.savepoint()) {
                assertThat(savepoint).isNotNull();
                session.rollback();
                session.add(wendy);
                session.flush();
            }
            assertThat(session.state(wendy)).isEqualTo(EntityState.PERSISTENT);
            assertThat(wendy.id).isNotNull();
        });
    }

    // Streams and refused calls

    @Test
    void aFlushRefusedByAnOpenStreamLeavesTheTransactionAsItWas() {
        given(new Person(1, "ed"), new Person(2, "wendy"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            try (Stream<Person> people = session.stream(select(PERSON))) {
                assertThat(people.iterator().hasNext()).isTrue();
                ed.name = "edward";
                assertThatThrownBy(session::flush).isInstanceOf(TransactionStateException.class).hasMessageContaining("stream");
            }
            session.commit();
        });
        assertThat(new PersonRepository(sessions).getOne(1).name).isEqualTo("edward");
    }

    @Test
    void aQueryRefusedAfterAnErrorBlamesNoAutoflush() {
        inSession(session -> {
            session.add(new Person((String) null));
            assertThatThrownBy(session::flush);
            assertThatThrownBy(() -> session.list(select(PERSON)))
                    .isInstanceOf(TransactionStateException.class).hasMessageNotContaining("(autoflush");
        });
    }

    // Order of a flush

    @Test
    void aRowMayComeToReferToOneInsertedByTheSameFlush() {
        given(new Node(1, null));
        inSession(session -> {
            session.getOne(NODE, 1).parentId = 2;
            session.add(new Node(2, null));
            session.commit();
        });
        assertThat(new NodeRepository(sessions).getOne(1).parentId).isEqualTo(2);
    }

    @Test
    void aRowMayReferToATableFurtherBackThatIsWrittenByTheSameFlush() {
        given(new Left(1, null), new Right(1, null));
        inSession(session -> {
            Left left = session.getOne(LeftTable.LEFT, 1);
            session.getOne(RightTable.RIGHT, 1).leftId = 2;
            left.rightId = 2;
            session.add(new Left(2, null));
            session.add(new Right(2, null));
            session.commit();
        });
        assertThat(new LeftRepository(sessions).getOne(1).rightId).isEqualTo(2);
        assertThat(new RightRepository(sessions).getOne(1).leftId).isEqualTo(2);
    }

    // All or none

    @Test
    void aBatchThatMetAStaleRowIsNotCommitted() {
        given(new Person(1, "ed"));
        try (Transaction tx = engine.begin()) {
            assertThatThrownBy(() -> tx.updateAll(PERSON, List.of(new Person(1, "edward"), new Person(9, "nobody"))))
                    .isInstanceOf(StaleRowException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
        }
        assertThat(new PersonRepository(sessions).getOne(1).name).isEqualTo("ed");
    }
}
