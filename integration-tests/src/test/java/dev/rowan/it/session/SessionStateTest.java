package dev.rowan.it.session;

import static dev.rowan.it.session.CityTable.CITY;
import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What objects say, and are, after a commit, a rollback, a refresh, and in a second session. */
final class SessionStateTest extends SessionFixture {

    private final DatabaseKind kind;

    SessionStateTest(TestDatabase database) {
        super(database);
        this.kind = database.kind();
    }

    private List<String> names() {
        return engine.autocommit().list(select(PERSON.name).from(PERSON).orderBy(PERSON.id.asc()));
    }

    @Test
    void sb2ALockedReadIsOneSelect() {
        assumeTrue(kind != DatabaseKind.SQLITE, "which locks no rows");
        given(new Person(7, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 7);
            sent();
            assertThat(session.one(select(PERSON).where(PERSON.id.eq(7)).forUpdate())).isSameAs(ed);
            assertThat(sent()).containsExactly("select person");
        });
    }

    @Test
    void sb13ASessionKnowsNothingOfWhatAnotherOneHolds() {
        given(new Person(1, "ed"));
        inSession(first -> {
            Person ed = first.getOne(PERSON, 1);
            first.commit();
            inSession(second -> {
                assertThat(second.state(ed)).isEqualTo(EntityState.DETACHED);
                second.add(ed);
                assertThatThrownBy(second::flush).as("add is an INSERT").isInstanceOf(UniqueException.class);
                second.rollback();
                second.delete(ed);
                second.commit();
            });
            assertThat(first.state(ed)).isEqualTo(EntityState.PERSISTENT);
        });
        assertThat(names()).isEmpty();
    }

    // After a commit

    @Test
    void sb53WithExpiryAQueryReadsWhatOthersWroteOnce() {
        given(new Person(1, "ed"), new Person(2, "jack"));
        try (Session session = sessions.expireOnCommit(true).open()) {
            List<Person> both = session.list(select(PERSON).orderBy(PERSON.id.asc()));
            session.commit();
            engine.autocommit().execute(update(PERSON).set(PERSON.name, "new").all());
            assertThat(both).extracting(person -> person.name).as("a field cannot read itself").containsExactly("ed", "jack");
            sent();
            assertThat(session.list(select(PERSON).orderBy(PERSON.id.asc()))).isEqualTo(both);
            assertThat(both).extracting(person -> person.name).containsOnly("new");
            session.getOne(PERSON, 1);
            session.getOne(PERSON, 2);
            assertThat(sent()).containsExactly("select person");
            session.commit();
            assertThat(sent()).isEmpty();
        }
    }

    @Test
    void sb53WithExpiryWhatOthersDeletedIsLetGoOf() {
        given(new Person(1, "ed"));
        try (Session session = sessions.expireOnCommit(true).open()) {
            Person ed = session.getOne(PERSON, 1);
            session.commit();
            engine.autocommit().execute(deleteFrom(PERSON).all());
            assertThat(session.get(PERSON, 1)).isEmpty();
            assertThat(session.contains(ed)).isFalse();
        }
    }

    @Test
    void sb53WithExpiryWhatWasSaidSinceTheCommitIsWrittenFirst() {
        given(new Sample(1, "a", "b"));
        try (Session session = sessions.expireOnCommit(true).open()) {
            Sample sample = session.getOne(SampleTable.SAMPLE, 1);
            session.commit();
            engine.autocommit().execute(update(SampleTable.SAMPLE).set(SampleTable.SAMPLE.filled, "elsewhere").all());
            sample.data = "mine";
            session.list(select(SampleTable.SAMPLE));
            assertThat(sample).extracting(its -> its.data, its -> its.filled).containsExactly("mine", "elsewhere");
            session.commit();
        }
        assertThat(engine.autocommit().one(select(SampleTable.SAMPLE))).extracting(its -> its.data, its -> its.filled)
                .containsExactly("mine", "elsewhere");
    }

    // Reading over what objects say

    @Test
    void populateExistingTakesBackWhatWasNotFlushed() {
        given(new Person(1, "ed"), new City(7, "Paris"));
        inSession(session -> session.noAutoflush(() -> {
            Person ed = session.getOne(PERSON, 1);
            ed.name = "edward";
            assertThat(session.list(select(PERSON).populateExisting())).containsExactly(ed);
            assertThat(ed.name).isEqualTo("ed");
            assertThat(session.isDirty(ed)).isFalse();
            session.getOne(CITY, 7);
            session.replace(new City(7, "Rome"));
            assertThat(session.one(select(CITY).populateExisting())).isEqualTo(new City(7, "Paris"));
            assertThat(session.getOne(CITY, 7)).isEqualTo(new City(7, "Paris"));
            sent();
            session.commit();
            assertThat(sent()).isEmpty();
        }));
    }

    @Test
    void populateExistingFlushesFirstAsEveryQuery() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            ed.name = "edward";
            sent();
            session.list(select(PERSON).populateExisting());
            assertThat(sent()).containsExactly("update person", "select person");
            assertThat(ed.name).isEqualTo("edward");
        });
    }

    @Test
    void sb59RefreshWritesWhatOtherObjectsSay() {
        given(new Person(1, "ed"), new Person(2, "jack"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            Person jack = session.getOne(PERSON, 2);
            ed.name = "edward";
            jack.name = "jackie";
            sent();
            session.refresh(ed);
            assertThat(sent()).containsExactly("update person", "select person");
            assertThat(ed.name).isEqualTo("ed");
            assertThat(session.isDirty(ed) || session.isDirty(jack)).isFalse();
            session.commit();
        });
        assertThat(names()).containsExactly("ed", "jackie");
    }

    // After a rollback

    @Test
    void sb56ADeletionThatWasNotFlushedIsForgottenByARollback() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            session.delete(ed);
            assertThat(session.isDirty(ed)).isTrue();
            session.rollback();
            assertThat(session.isDirty(ed)).isFalse();
            session.commit();
        });
        assertThat(names()).containsExactly("ed");
    }

    @Test
    void sb58WhatIsSaidToASessionThatNeedsARollbackIsRefusedOrLost() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            session.add(new Person((String) null));
            assertThatThrownBy(session::flush);
            ed.name = "edward";
            for (Runnable refused : List.<Runnable>of(() -> session.add(new Person("x")), () -> session.delete(ed),
                    () -> session.merge(new Person(1, "x")), () -> session.refresh(ed), session::flush, session::commit)) {
                assertThatThrownBy(refused::run).isInstanceOf(TransactionStateException.class);
            }
            session.rollback();
            assertThat(ed.name).isEqualTo("ed");
            session.commit();
        });
        assertThat(names()).containsExactly("ed");
    }

    // Rows that are gone

    @Test
    void sb74ADeleteOfNoRowIsNoError() {
        given(new Person(1, "ed"), new Person(2, "jack"));
        inSession(session -> {
            List<Person> both = session.list(select(PERSON));
            session.commit();
            engine.autocommit().execute(deleteFrom(PERSON).where(PERSON.id.eq(1)));
            both.forEach(session::delete);
            session.commit();
        });
        assertThat(names()).isEmpty();
    }
}
