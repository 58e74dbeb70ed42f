package dev.rowan.it.session;

import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.SessionStateException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import dev.rowan.session.SessionSavepoint;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a session's transaction begins and ends, and what becomes of its objects. */
final class SessionTransactionTest extends SessionFixture {

    SessionTransactionTest(TestDatabase database) {
        super(database);
    }

    private List<String> names() {
        return engine.<List<Person>, RuntimeException>transactionResult(tx -> tx.list(select(PERSON).orderBy(PERSON.id.asc())))
                .stream().map(person -> person.name).toList();
    }

    @Test
    void sb20BeginsWithTheFirstStatementAndEndsWithItsEnd() {
        given(new Person(1, "ed"));
        inSession(session -> {
            assertThat(session.inTransaction()).isFalse();
            session.flush();
            session.commit();
            session.rollback();
            assertThat(session.inTransaction()).isFalse();
            assertThat(texts()).isEmpty();

            Person ed = session.getOne(PERSON, 1);
            assertThat(session.inTransaction()).isTrue();
            session.commit();
            assertThat(session.inTransaction()).isFalse();

            ed.name = "edward";
            session.flush();
            assertThat(session.inTransaction()).isTrue();
            session.rollback();
            assertThat(session.inTransaction()).isFalse();
            assertThat(ed.name).isEqualTo("ed");
        });
    }

    @Test
    void sb23WhatIsNotCommittedIsNotThere() {
        inSession(session -> {
            session.add(new Person("ed"));
            session.flush();
        });
        assertThat(names()).isEmpty();
    }

    @Test
    void aClosedSessionIsClosed() {
        Session session = sessions.open();
        session.close();
        session.close();
        assertThatThrownBy(() -> session.add(new Person("ed"))).isInstanceOf(SessionStateException.class).hasMessageContaining("closed");
        assertThatThrownBy(() -> session.list(select(PERSON))).isInstanceOf(SessionStateException.class);
    }

    @Test
    void closeLeavesCommittedObjectsAsTheyAre() {
        Session session = sessions.open();
        Person ed = session.add(new Person("ed"));
        session.commit();
        ed.name = "edward";
        session.close();
        assertThat(ed.name).isEqualTo("edward");
        assertThat(session.state(ed)).isEqualTo(EntityState.DETACHED);
    }

    @Test
    void closeTakesBackWhatWasNotCommitted() {
        Session session = sessions.open();
        Person ed = session.add(new Person("ed"));
        session.flush();
        session.close();
        assertThat(ed.id).isNull();
        assertThat(session.state(ed)).isEqualTo(EntityState.TRANSIENT);
    }

    @Test
    void sb25AFactoryCommitsAndRollsBackOnAnyException() {
        sessions.transaction(session -> session.add(new Person("ed")));
        assertThat(names()).containsExactly("ed");
        assertThatThrownBy(() -> sessions.transaction(session -> {
            session.add(new Person("jack"));
            session.flush();
            throw new IOException("full");
        })).isInstanceOf(IOException.class).hasMessage("full");
        assertThat(names()).containsExactly("ed");
    }

    @Test
    void sb26NothingGoesOnAfterAnExplicitEndWithinABody() {
        assertThatThrownBy(() -> sessions.transaction(session -> {
            session.add(new Person("ed"));
            session.commit();
            session.add(new Person("jack"));
        })).isInstanceOf(SessionStateException.class).hasMessageContaining("within the body");
        assertThatThrownBy(() -> sessions.transaction(session -> {
            session.rollback();
            session.list(select(PERSON));
        })).isInstanceOf(SessionStateException.class);
        assertThat(names()).containsExactly("ed");
    }

    @Test
    void aFailedFlushLeavesRollbackOnlyWithItsCause() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person twin = session.add(new Person(1, "twin"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
            assertThatThrownBy(session::commit).isInstanceOf(TransactionStateException.class).hasCauseInstanceOf(UniqueException.class);
            assertThatThrownBy(() -> session.list(select(PERSON))).isInstanceOf(TransactionStateException.class);
            assertThatThrownBy(() -> session.add(new Person("more"))).isInstanceOf(TransactionStateException.class);
            session.rollback();
            assertThat(session.contains(twin)).isFalse();
            session.add(new Person(2, "jack"));
            session.commit();
        });
        assertThat(names()).containsExactly("ed", "jack");
    }

    @Test
    void sb55RollbackPutsObjectsBack() {
        inSession(session -> {
            Person ed = session.add(new Person("ed"));
            session.commit();
            Person jack = session.add(new Person("jack"));
            ed.name = "edward";
            session.flush();
            assertThat(jack.id).isNotNull();
            Person wendy = session.add(new Person("wendy"));
            session.rollback();
            assertThat(session.state(ed)).isEqualTo(EntityState.PERSISTENT);
            assertThat(ed.name).isEqualTo("ed");
            assertThat(session.state(jack)).isEqualTo(EntityState.TRANSIENT);
            assertThat(jack.id).isNull();
            assertThat(jack.name).isEqualTo("jack");
            assertThat(session.contains(wendy)).isFalse();
        });
    }

    @Test
    void generatedKeysAreTakenBackWhenAFlushFails() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person first = session.add(new Person("first"));
            session.add(new Person(1, "twin"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
            session.rollback();
            assertThat(first.id).isNull();
        });
    }

    @Test
    void sb62AndSb64ASavepointTakesBackWhatWasDoneWithinIt() {
        inSession(session -> {
            Person ed = session.add(new Person("ed"));
            session.flush();
            assertThatThrownBy(() -> session.savepoint(() -> {
                session.add(new Person("jack"));
                ed.name = "edward";
                session.flush();
                throw new IllegalStateException("no");
            })).hasMessage("no");
            assertThat(ed.name).isEqualTo("ed");
            session.commit();
        });
        assertThat(names()).containsExactly("ed");
    }

    @Test
    void sb64ASavepointFlushesFirstAndUndoesDeletes() {
        given(new Person(1, "ed"));
        inSession(session -> session.noAutoflush(() -> {
            Person ed = session.getOne(PERSON, 1);
            Person jack = session.add(new Person(2, "jack"));
            sent();
            try (SessionSavepoint savepoint = session.savepoint()) {
                assertThat(sent()).containsExactly("insert person");
                session.delete(ed);
                jack.name = "not flushed";
                Person wendy = session.add(new Person(3, "wendy"));
                session.flush();
                savepoint.rollback();
                assertThat(session.contains(wendy)).isFalse();
            }
            assertThat(session.state(ed)).isEqualTo(EntityState.PERSISTENT);
            assertThat(jack.name).isEqualTo("jack");
            session.commit();
        }));
        assertThat(names()).containsExactly("ed", "jack");
    }

    @Test
    void o16RenamesWithinASavepointAreTakenBack() {
        inSession(session -> {
            Person ed = session.add(new Person("ed"));
            Person jack = session.add(new Person("jack"));
            try (SessionSavepoint savepoint = session.savepoint()) {
                ed.name = "edward";
                jack.name = "jackward";
                session.addAll(List.of(new Person("wendy"), new Person("foo")));
                assertThat(session.list(select(PERSON))).hasSize(4);
                savepoint.rollback();
            }
            assertThat(ed.name).isEqualTo("ed");
            assertThat(jack.name).isEqualTo("jack");
            assertThat(session.list(select(PERSON))).containsExactlyInAnyOrder(ed, jack);
            session.commit();
        });
        assertThat(names()).containsExactly("ed", "jack");
    }

    @Test
    void o17AnErrorWithinASavepointIsLeftByGoingBackToIt() {
        given(new Person(1, "ed"), new Person(2, "foo"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            Person foo = session.getOne(PERSON, 2);
            ed.name = "edward";
            foo.name = "foober";
            Person twin = new Person(1, "twin");
            try (SessionSavepoint savepoint = session.savepoint()) {
                session.expunge(ed);
                session.add(twin);
                session.add(new Address(1, "twin@example.org", 1));
                assertThatThrownBy(session::commit).isInstanceOf(UniqueException.class);
                assertThatThrownBy(session::commit).isInstanceOf(TransactionStateException.class);
                savepoint.rollback();
            }
            assertThat(session.contains(twin)).isFalse();
            session.commit();
        });
        assertThat(names()).containsExactly("edward", "foober");
    }

    @Test
    void whatWasReadOfARowThatTheTransactionInsertedLeavesWithIt() {
        inSession(session -> {
            Person ed = session.add(new Person("ed"));
            session.flush();
            session.expunge(ed);
            Person again = session.one(select(PERSON));
            assertThat(again).isNotSameAs(ed);
            session.rollback();
            assertThat(session.contains(again)).isFalse();
        });
    }

    @Test
    void sb65AfterReleaseNothingIsReadAgain() {
        inSession(session -> {
            Person ed = session.add(new Person("ed"));
            session.savepoint(() -> ed.name = "edward");
            sent();
            assertThat(session.getOne(PERSON, ed.id).name).isEqualTo("edward");
            assertThat(sent()).isEmpty();
            Person[] inner = new Person[1];
            session.savepoint(() -> inner[0] = session.add(new Person("inner")));
            session.rollback();
            assertThat(session.contains(inner[0])).isFalse();
            assertThat(inner[0].id).isNull();
        });
    }

    @Test
    void sb67AnInnerSavepointHandsItsChangesToTheOuterOne() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            try (SessionSavepoint outer = session.savepoint()) {
                session.savepoint(() -> ed.name = "inner");
                assertThat(ed.name).isEqualTo("inner");
                outer.rollback();
            }
            assertThat(ed.name).isEqualTo("ed");
            session.commit();
        });
        assertThat(names()).containsExactly("ed");
    }

    @Test
    void nestedTransactionsOfOneFactoryAreOne() {
        sessions.transaction(outer -> {
            outer.add(new Person("ed"));
            sessions.transaction(inner -> {
                assertThat(inner).isSameAs(outer);
                inner.add(new Person("jack"));
            });
        });
        assertThat(names()).containsExactly("ed", "jack");
    }

    @Test
    void aFailedInnerTransactionSpoilsTheOuterOne() {
        assertThatThrownBy(() -> sessions.transaction(outer -> {
            outer.add(new Person("ed"));
            outer.flush();
            assertThatThrownBy(() -> sessions.transaction(inner -> {
                throw new IllegalStateException("inner");
            })).hasMessage("inner");
        })).isInstanceOf(TransactionStateException.class);
        assertThat(names()).isEmpty();
    }
}
