package dev.rowan.it.session;

import static dev.rowan.it.session.CityTable.CITY;
import static dev.rowan.it.session.ParcelTable.PARCEL;
import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.it.session.SampleTable.SAMPLE;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NotNullException;
import dev.rowan.SessionStateException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of an object that the session does not hold when it is merged, and of a record that takes another one's place. */
final class MergeTest extends SessionFixture {

    MergeTest(TestDatabase database) {
        super(database);
    }

    private List<String> names() {
        return engine.autocommit().list(select(PERSON.name).from(PERSON).orderBy(PERSON.id.asc()));
    }

    @Test
    void aDetachedObjectIsCopiedIntoTheOneThatIsHeld() {
        given(new Person(7, "ed"));
        inSession(session -> {
            Person held = session.getOne(PERSON, 7);
            sent();
            Person detached = new Person(7, "edward");
            assertThat(session.merge(detached)).isSameAs(held);
            assertThat(sent()).isEmpty();
            assertThat(held.name).isEqualTo("edward");
            assertThat(session.contains(detached)).isFalse();
            assertThat(session.isDirty(held)).isTrue();
            session.commit();
            assertThat(sent()).containsExactly("update person");
        });
        assertThat(names()).containsExactly("edward");
    }

    @Test
    void theRowOfOneThatIsNotHeldIsReadAndOnlyWhatDiffersIsWritten() {
        given(new Sample(7, "a", "b"));
        inSession(session -> {
            Sample merged = session.merge(new Sample(7, "a", "c"));
            assertThat(sent()).containsExactly("select sample");
            assertThat(session.getOne(SAMPLE, 7)).isSameAs(merged);
            session.commit();
            assertThat(texts()).contains("update sample set filled = ? where id = ?");
        });
    }

    @Test
    void oneThatSaysWhatIsThereWritesNothing() {
        given(new Person(7, "ed"));
        inSession(session -> {
            session.merge(new Person(7, "ed"));
            session.commit();
            assertThat(sent()).containsExactly("select person");
        });
    }

    @Test
    void ofOneWithoutARowACopyIsAdded() {
        inSession(session -> {
            Person transitory = new Person("ed");
            Person withKey = new Person(70, "jack");
            Person first = session.merge(transitory);
            assertThat(sent()).as("there can be no row of it").isEmpty();
            Person second = session.merge(withKey);
            assertThat(sent()).as("what is pending goes first").containsExactly("insert person", "select person");
            assertThat(session.state(second)).isEqualTo(EntityState.PENDING);
            assertThat(first).isNotSameAs(transitory);
            assertThat(second).isNotSameAs(withKey);
            session.commit();
            assertThat(transitory.id).isNull();
            assertThat(first.id).isNotNull();
            assertThat(session.state(withKey)).isEqualTo(EntityState.DETACHED);
        });
        assertThat(names()).containsExactlyInAnyOrder("ed", "jack");
    }

    @Test
    void anObjectOfTheSessionIsThatObject() {
        given(new Person(7, "ed"));
        inSession(session -> session.noAutoflush(() -> {
            Person held = session.getOne(PERSON, 7);
            held.name = "edward";
            assertThat(session.merge(held)).isSameAs(held);
            assertThat(held.name).isEqualTo("edward");
        }));
    }

    @Test
    void sb71APendingObjectIsThatObjectAndNoSecondRow() {
        inSession(session -> session.noAutoflush(() -> {
            Person pending = session.add(new Person("ed"));
            assertThat(session.merge(pending)).isSameAs(pending);
            assertThat(session.state(pending)).isEqualTo(EntityState.PENDING);
            session.commit();
            assertThat(sent()).containsExactly("insert person");
        }));
    }

    @Test
    void oneOfThePendingKeyIsCopiedIntoThePendingObject() {
        inSession(session -> session.noAutoflush(() -> {
            Person pending = session.add(new Person(7, "ed"));
            assertThat(session.merge(new Person(7, "edward"))).isSameAs(pending);
            assertThat(pending.name).isEqualTo("edward");
            session.commit();
            assertThat(sent()).containsExactly("insert person");
        }));
        assertThat(names()).containsExactly("edward");
    }

    @Test
    void twoOfOneKeyAreOneRowAndTheLaterWins() {
        inSession(session -> {
            List<Person> merged = session.mergeAll(List.of(new Person(7, "ed"), new Person(7, "edward")));
            assertThat(merged.get(0)).isSameAs(merged.get(1));
            session.commit();
        });
        assertThat(names()).containsExactly("edward");
    }

    @Test
    void manyAreReadInAFewStatements() {
        given(IntStream.rangeClosed(1, 600).filter(i -> i % 2 == 0).mapToObj(i -> new Person(i, "old")).toArray());
        inSession(session -> {
            List<Person> detached = IntStream.rangeClosed(1, 600).mapToObj(i -> new Person(i, "new" + i)).toList();
            List<Person> merged = session.mergeAll(detached);
            assertThat(sent()).containsExactly("select person", "select person");
            assertThat(merged).extracting(session::state).filteredOn(EntityState.PENDING::equals).hasSize(300);
            session.commit();
            assertThat(sent()).containsExactly("update person x300", "insert person x300");
        });
        assertThat(names()).hasSize(600).startsWith("new1", "new2").endsWith("new600");
    }

    @Test
    void whatWasPendingIsWrittenBeforeTheRowIsReadAndAnErrorSaysSo() {
        inSession(session -> {
            session.add(new Person((String) null));
            assertThatThrownBy(() -> session.merge(new Person(7, "ed"))).isInstanceOf(NotNullException.class)
                    .hasMessageContaining("the flush before merge");
        });
    }

    @Test
    void mergingTakesBackADeletionThatWasNotFlushed() {
        given(new Person(7, "ed"));
        inSession(session -> session.noAutoflush(() -> {
            Person held = session.getOne(PERSON, 7);
            session.delete(held);
            assertThat(session.merge(new Person(7, "edward"))).isSameAs(held);
            session.commit();
        }));
        assertThat(names()).containsExactly("edward");
    }

    @Test
    void whatWasDeletedAndFlushedComesBackAsANewRow() {
        given(new Person(7, "ed"));
        inSession(session -> {
            Person held = session.getOne(PERSON, 7);
            session.delete(held);
            Person merged = session.merge(held);
            assertThat(merged).as("the deletion was not flushed").isSameAs(held);
            session.delete(held);
            session.flush();
            Person again = session.merge(held);
            assertThat(again).isNotSameAs(held);
            assertThat(session.state(again)).isEqualTo(EntityState.PENDING);
            session.commit();
        });
        assertThat(names()).containsExactly("ed");
    }

    @Test
    void anExpiredObjectIsReadBefore() {
        given(new Sample(1, "a", "b"), new Sample(2, "a", "b"), new Sample(3, "a", "b"));
        try (Session session = sessions.expireOnCommit(true).open()) {
            List<Sample> held = session.list(select(SAMPLE).orderBy(SAMPLE.id.asc()));
            session.commit();
            engine.autocommit().execute(update(SAMPLE).set(SAMPLE.filled, "elsewhere").all());
            engine.autocommit().execute(deleteFrom(SAMPLE).where(SAMPLE.id.eq(3)));
            sent();
            assertThat(session.merge(new Sample(1, "here", "elsewhere"))).isSameAs(held.get(0));
            assertThat(sent()).containsExactly("select sample");
            List<Sample> both = session.mergeAll(List.of(new Sample(2, "here", "elsewhere"), new Sample(3, "again", "b")));
            assertThat(sent()).containsExactly("update sample", "select sample");
            assertThat(both.get(0)).isSameAs(held.get(1));
            assertThat(both.get(1)).as("its row was gone").isNotSameAs(held.get(2));
            session.commit();
            assertThat(sent()).containsExactly("update sample", "insert sample");
        }
    }

    @Test
    void bytesAreNotShared() {
        Sample sample = new Sample(7, "a", "b");
        sample.picture = new byte[] {1};
        given(sample);
        Sample detached = new Sample(7, "a", "b");
        detached.picture = new byte[] {1, 2};
        Sample fresh = new Sample(8, "a", "b");
        fresh.picture = new byte[] {3};
        inSession(session -> {
            Sample merged = session.merge(detached);
            Sample added = session.merge(fresh);
            detached.picture[0] = 9;
            fresh.picture[0] = 9;
            assertThat(merged.picture).containsExactly(1, 2);
            assertThat(added.picture).containsExactly(3);
        });
    }

    @Test
    void nullIsAValue() {
        given(new Sample(7, "a", "b"));
        inSession(session -> {
            session.merge(new Sample(7, null, "b"));
            session.commit();
            assertThat(engine.autocommit().one(select(SAMPLE)).data).isNull();
        });
    }

    @Test
    void compositeKeysFindTheirRow() {
        given(new Parcel(1, 2, "a"));
        inSession(session -> {
            Parcel merged = session.merge(new Parcel(1, 2, "b"));
            assertThat(session.getOne(PARCEL, new ParcelKey(1, 2))).isSameAs(merged);
            session.commit();
        });
        assertThat(engine.autocommit().one(select(PARCEL)).label).isEqualTo("b");
    }

    @Test
    void aRollbackTakesItBack() {
        given(new Person(7, "ed"));
        inSession(session -> {
            Person held = session.getOne(PERSON, 7);
            Person detached = new Person(7, "edward");
            session.merge(detached);
            Person fresh = session.merge(new Person("new"));
            session.rollback();
            assertThat(held.name).isEqualTo("ed");
            assertThat(session.contains(fresh)).isFalse();
            assertThat(detached.name).isEqualTo("edward");
        });
    }

    @Test
    void aDetachedObjectOfOneSessionComesBackInAnother() {
        Person ed = new Person("ed");
        inSession(first -> {
            first.add(ed);
            first.commit();
        });
        ed.name = "edward";
        inSession(second -> {
            Person merged = second.merge(ed);
            assertThat(merged).isNotSameAs(ed);
            second.commit();
        });
        assertThat(names()).containsExactly("edward");
    }

    // Records

    @Test
    void aMergedRecordTakesThePlaceOfTheOneThatIsReadOrIsAdded() {
        given(new City(7, "Paris"));
        inSession(session -> {
            City rome = session.merge(new City(7, "Rome"));
            assertThat(session.getOne(CITY, 7)).isSameAs(rome);
            City oslo = session.merge(new City(null, "Oslo"));
            assertThat(oslo.id()).isNotNull();
            City bonn = session.merge(new City(80, "Bonn"));
            assertThat(session.state(bonn)).isEqualTo(EntityState.PENDING);
            session.commit();
        });
        assertThat(engine.autocommit().list(select(CITY.name).from(CITY))).containsExactlyInAnyOrder("Rome", "Oslo", "Bonn");
    }

    @Test
    void aRecordTakesThePlaceOfTheOneThatIsHeld() {
        given(new City(7, "Paris"));
        inSession(session -> {
            City paris = session.getOne(CITY, 7);
            sent();
            City rome = session.replace(new City(paris.id(), "Rome"));
            assertThat(session.getOne(CITY, 7)).isSameAs(rome);
            assertThat(session.isDirty(rome)).isTrue();
            session.flush();
            assertThat(sent()).containsExactly("update city");
            session.rollback();
            assertThat(session.getOne(CITY, 7)).isEqualTo(paris);
            session.replace(new City(7, "Paris"));
            sent();
            session.commit();
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void aRecordTakesThePlaceOfOneThatIsPendingOrWasToBeDeleted() {
        given(new City(7, "Paris"));
        inSession(session -> session.noAutoflush(() -> {
            City paris = session.getOne(CITY, 7);
            session.delete(paris);
            session.replace(new City(7, "Rome"));
            session.add(new City(8, "Oslo"));
            City bonn = session.replace(new City(8, "Bonn"));
            assertThat(session.replace(bonn)).isSameAs(bonn);
            session.commit();
        }));
        assertThat(engine.autocommit().list(select(CITY).orderBy(CITY.id.asc()))).containsExactly(new City(7, "Rome"), new City(8, "Bonn"));
    }

    @Test
    void replaceRefusesWhatHasNoPlaceHere() {
        inSession(session -> {
            assertThatThrownBy(() -> session.replace(new City(7, "Rome"))).isInstanceOf(SessionStateException.class)
                    .hasMessageContaining("no City with the key 7");
            assertThatThrownBy(() -> session.replace(new City(null, "Rome"))).isInstanceOf(SessionStateException.class)
                    .hasMessageContaining("no City without a key");
            assertThatThrownBy(() -> session.replace(new Person(7, "ed"))).isInstanceOf(SessionStateException.class)
                    .hasMessageContaining("Person is no record");
        });
    }
}
