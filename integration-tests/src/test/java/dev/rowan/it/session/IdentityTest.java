package dev.rowan.it.session;

import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.LockTimeoutException;
import dev.rowan.NoRowException;
import dev.rowan.NotNullException;
import dev.rowan.RowGoneException;
import dev.rowan.SessionStateException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One object for each row: what get, queries, add, delete and expunge make of that. */
final class IdentityTest extends SessionFixture {

    IdentityTest(TestDatabase database) {
        super(database);
    }

    @Test
    void sb1GetsTheSameObjectWithoutAskingAgain() {
        given(new Person(7, "ed"));
        inSession(session -> {
            Person ed = session.get(PERSON, 7).orElseThrow();
            assertThat(sent()).containsExactly("select person");
            assertThat(session.get(PERSON, 7)).containsSame(ed);
            assertThat(sent()).isEmpty();
            session.expungeAll();
            assertThat(session.getOne(PERSON, 7)).isNotSameAs(ed);
        });
    }

    @Test
    void getOfNoRowIsEmptyAndGetOneSaysSo() {
        inSession(session -> {
            assertThat(session.get(PERSON, 7)).isEmpty();
            assertThatThrownBy(() -> session.getOne(PERSON, 7)).isInstanceOf(NoRowException.class)
                    .hasMessageContaining("person").hasMessageContaining("7");
        });
    }

    @Test
    void sb4AQueryKeepsWhatTheObjectSays() {
        given(new Person(60, "ed"));
        inSession(session -> session.noAutoflush(() -> {
            Person ed = session.getOne(PERSON, 60);
            ed.name = "edward";
            assertThat(session.one(select(PERSON).where(PERSON.id.eq(60)))).isSameAs(ed);
            assertThat(ed.name).isEqualTo("edward");
            assertThat(session.list(select(PERSON.as("p")))).containsExactly(ed);
        }));
    }

    @Test
    void sb5GetKeepsTheOldValueAndPopulateExistingTakesTheNew() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            session.commit();
            engine.autocommit().execute(update(PERSON).set(PERSON.name, "new").where(PERSON.id.eq(1)));
            sent();
            assertThat(session.getOne(PERSON, 1).name).isEqualTo("ed");
            assertThat(sent()).isEmpty();
            assertThat(session.one(select(PERSON).where(PERSON.id.eq(1)))).isSameAs(ed);
            assertThat(ed.name).isEqualTo("ed");
            assertThat(session.one(select(PERSON).where(PERSON.id.eq(1)).populateExisting())).isSameAs(ed);
            assertThat(ed.name).isEqualTo("new");
            assertThat(session.isDirty(ed)).isFalse();
        });
    }

    @Test
    void sb7RefreshOfARowThatIsGoneSaysSo() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            session.execute(deleteFrom(PERSON).where(PERSON.id.eq(1)));
            assertThatThrownBy(() -> session.refresh(ed)).isInstanceOf(RowGoneException.class).hasMessageContaining("person 1");
        });
    }

    @Test
    void sb8AnExpiredObjectIsReadOnceByGet() {
        given(new Person(10, "ed"));
        try (Session session = sessions.expireOnCommit(true).open()) {
            Person ed = session.getOne(PERSON, 10);
            session.commit();
            engine.transaction(tx -> tx.execute(update(PERSON).set(PERSON.name, "new").where(PERSON.id.eq(10))));
            sent();
            assertThat(session.getOne(PERSON, 10)).isSameAs(ed);
            assertThat(sent()).containsExactly("select person");
            assertThat(ed.name).isEqualTo("new");
            session.getOne(PERSON, 10);
            assertThat(sent()).isEmpty();
        }
    }

    @Test
    void withoutExpiryACommittedObjectStaysAsItIs() {
        given(new Person(10, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 10);
            session.commit();
            engine.transaction(tx -> tx.execute(update(PERSON).set(PERSON.name, "new").where(PERSON.id.eq(10))));
            sent();
            assertThat(session.getOne(PERSON, 10).name).isEqualTo("ed");
            assertThat(sent()).isEmpty();
            session.refresh(ed);
            assertThat(ed.name).isEqualTo("new");
        });
    }

    @Test
    void sb10StatesOfADeletion() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            session.delete(ed);
            assertThat(session.state(ed)).isEqualTo(EntityState.PERSISTENT);
            assertThat(session.contains(ed)).isTrue();
            session.flush();
            assertThat(session.state(ed)).isEqualTo(EntityState.DELETED);
            assertThat(session.contains(ed)).isFalse();
            assertThat(session.get(PERSON, 1)).isEmpty();
            session.commit();
            assertThat(session.state(ed)).isEqualTo(EntityState.DETACHED);
        });
    }

    @Test
    void sb11ADeletedObjectIsNotAddedAndIsBackAfterRollback() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            session.delete(ed);
            session.flush();
            assertThatThrownBy(() -> session.add(ed)).isInstanceOf(SessionStateException.class).hasMessageContaining("deleted");
            session.rollback();
            assertThat(session.state(ed)).isEqualTo(EntityState.PERSISTENT);
            assertThat(session.getOne(PERSON, 1)).isSameAs(ed);
        });
    }

    @Test
    void addTakesBackADeletionThatWasNotFlushed() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            session.delete(ed);
            session.add(ed);
            sent();
            session.commit();
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void sb14ASecondObjectForARowIsRefused() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person first = session.getOne(PERSON, 1);
            session.expunge(first);
            assertThat(session.getOne(PERSON, 1)).isNotSameAs(first);
            assertThatThrownBy(() -> session.add(first)).isInstanceOf(SessionStateException.class)
                    .hasMessageContaining("another Person with the key 1");
        });
    }

    @Test
    void sb16AnExpungedObjectStaysOut() {
        inSession(session -> {
            Person ed = session.add(new Person("ed"));
            session.flush();
            session.expunge(ed);
            session.rollback();
            assertThat(session.contains(ed)).isFalse();
            assertThatThrownBy(() -> session.expunge(ed)).isInstanceOf(SessionStateException.class);
        });
    }

    @Test
    void sb17AddTwiceIsOneInsertAndNothingIsWrittenBefore() {
        inSession(session -> {
            Person ed = session.add(new Person("ed"));
            session.add(ed);
            assertThat(session.state(ed)).isEqualTo(EntityState.PENDING);
            assertThat(sent()).isEmpty();
            session.flush();
            assertThat(sent()).containsExactly("insert person");
            assertThat(ed.id).isNotNull();
            assertThat(session.state(ed)).isEqualTo(EntityState.PERSISTENT);
        });
    }

    @Test
    void sb29AutoflushWritesBeforeAQueryAndNobodyElseSeesIt() {
        inSession(session -> {
            Person ed = session.add(new Person("ed"));
            assertThat(session.one(select(PERSON).where(PERSON.name.eq("ed")))).isSameAs(ed);
            assertThat(sent()).containsExactly("insert person", "select person");
            if (engine.dialect().name().equals("sqlite")) {
                assertThatThrownBy(() -> engine.transaction(tx -> tx.scalar(select(count()).from(PERSON)))).as("one transaction at a time")
                        .isInstanceOf(LockTimeoutException.class);
            }
            assertThat(engine.autocommit().scalar(select(count()).from(PERSON))).isZero();
            session.commit();
            assertThat(engine.<Long, RuntimeException>transactionResult(tx -> tx.scalar(select(count()).from(PERSON)))).isEqualTo(1);
        });
    }

    @Test
    void sb31AnErrorOfAnAutoflushSaysSo() {
        inSession(session -> {
            session.add(new Person((String) null));
            assertThatThrownBy(() -> session.list(select(PERSON))).isInstanceOf(NotNullException.class)
                    .hasMessageContaining("autoflush").hasMessageContaining("select");
        });
    }

    @Test
    void noAutoflushLetsAQuerySeeTheDatabaseAsItIs() {
        inSession(session -> session.noAutoflush(() -> {
            session.add(new Person("ed"));
            assertThat(session.list(select(PERSON))).isEmpty();
        }));
    }

    @Test
    void aStreamKeepsNothingButGivesWhatIsHeld() {
        given(new Person(1, "ed"), new Person(2, "jack"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            List<Person> people;
            try (Stream<Person> stream = session.stream(select(PERSON).orderBy(PERSON.id.asc()))) {
                people = stream.toList();
            }
            assertThat(people.get(0)).isSameAs(ed);
            assertThat(session.state(people.get(1))).isEqualTo(EntityState.DETACHED);
        });
    }

    @Test
    void refreshIsForPersistentObjects() {
        inSession(session -> {
            Person pending = session.add(new Person("ed"));
            assertThatThrownBy(() -> session.refresh(pending)).isInstanceOf(SessionStateException.class).hasMessageContaining("PENDING");
            assertThatThrownBy(() -> session.refresh(new Person(1, "x"))).isInstanceOf(SessionStateException.class);
        });
    }

    @Test
    void refreshDropsWhatWasNotFlushed() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            ed.name = "edward";
            session.refresh(ed);
            assertThat(ed.name).isEqualTo("ed");
            assertThat(session.isDirty(ed)).isFalse();
        });
    }

    @Test
    void aRecordComesBackWithItsKey() {
        inSession(session -> {
            City paris = session.add(new City(null, "Paris"));
            assertThat(paris.id()).isNotNull();
            assertThat(session.getOne(CityTable.CITY, paris.id())).isSameAs(paris);
            session.delete(paris);
            session.commit();
            assertThat(session.get(CityTable.CITY, paris.id())).isEmpty();
        });
    }
}
