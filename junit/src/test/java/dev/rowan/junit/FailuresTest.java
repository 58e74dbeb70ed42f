package dev.rowan.junit;

import static dev.rowan.junit.GuestTable.GUEST;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.RepeatedStatementException;
import dev.rowan.UrlException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.log.StatementWatch;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests that fail, and what they leave behind: nothing. */
class FailuresTest {
    private static final Engine ENGINE = Engine.builder("h2:mem:").watch(StatementWatch.fail(5)).build();

    @BeforeAll
    static void table() {
        MetaData.of(GUEST).createAll(ENGINE);
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static void nothingIsLeft() {
        assertThat(ENGINE.autocommit().count(select(GUEST))).isZero();
        assertThat(ENGINE.pool().checkedOut()).isZero();
    }

    @MaxStatements(2)
    static class Counted {
        @RegisterExtension
        static final RowanExtension rowan = RowanExtension.of(ENGINE);

        @BeforeEach
        void notCounted(Transaction tx) {
            tx.insert(GUEST, new Guest("a"));
            tx.list(select(GUEST));
            tx.list(select(GUEST));
        }

        @Test
        @MaxStatements(1)
        void oneTooMany(SessionFactory sessions) {
            GuestRepository guests = new GuestRepository(sessions);
            guests.add(new Guest("b"));
            guests.count();
        }

        @Test
        void theClassSaysTwo(Session session) {
            session.list(select(GUEST));
            session.list(select(GUEST));
            session.list(select(GUEST));
        }

        @Test
        void few(Session session) {
            session.list(select(GUEST));
            session.list(select(GUEST));
        }

        @Test
        void failsByItself(Session session) {
            session.list(select(GUEST));
            session.list(select(GUEST));
            session.list(select(GUEST));
            throw new IllegalStateException("its own");
        }

        @Test
        @MaxStatements(100)
        void asksAgainAndAgain(Session session) {
            for (int i = 0; i < 6; i++) {
                session.list(select(GUEST));
            }
        }

        @Nested
        class Within {
            @Test
            void theClassAroundSaysTwo(Session session) {
                session.list(select(GUEST));
                session.list(select(GUEST));
                session.list(select(GUEST));
            }
        }
    }

    @Test
    void tooManyStatementsFailWithTheirTexts() {
        Run run = Run.of(Counted.class);
        assertThat(run.methods()).isEqualTo(6);
        assertThat(run.failures()).containsOnlyKeys("oneTooMany(SessionFactory)", "theClassSaysTwo(Session)", "failsByItself(Session)",
                "asksAgainAndAgain(Session)", "theClassAroundSaysTwo(Session)");
        assertThat(run.failures().get("oneTooMany(SessionFactory)")).isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("1 statement at most may run here, and it was 2 statements\n  1 x insert into guest")
                .hasMessageContaining("\n  1 x select count(*)");
        assertThat(run.failures().get("theClassSaysTwo(Session)")).hasMessageStartingWith("2 statements at most").hasMessageContaining("3 x select");
        assertThat(run.failures().get("failsByItself(Session)")).hasMessage("its own").hasNoSuppressedExceptions();
        assertThat(run.failures().get("asksAgainAndAgain(Session)")).isInstanceOf(RepeatedStatementException.class);
        nothingIsLeft();
    }

    static class Ended {
        @RegisterExtension
        static final RowanExtension rowan = RowanExtension.of(ENGINE);

        @Test
        void byDdlUnseen(Transaction tx) throws SQLException {
            try (Statement statement = tx.jdbc().createStatement()) {
                statement.execute("create table unseen (id int)");
                statement.execute("drop table unseen");
            }
        }

        @Test
        void errorsInOneDoNotReachTheOther(Engine engine) {
            assertThat(engine.autocommit().count(select(GUEST))).isZero();
        }
    }

    @Test
    void aTransactionThatWasEndedWithinTheTestIsTold() {
        Run run = Run.of(Ended.class);
        assertThat(run.failures()).containsOnlyKeys("byDdlUnseen(Transaction)");
        assertThat(run.failures().get("byDdlUnseen(Transaction)")).isInstanceOf(IllegalStateException.class).hasMessageContaining("may be stored");
        nothingIsLeft();
    }

    static class Outside {
        @RegisterExtension
        static final RowanExtension rowan = RowanExtension.of(ENGINE);

        @BeforeAll
        static void none(Session session) {
            session.close();
        }

        @Test
        void isNotRun() {
        }
    }

    @Test
    void outsideOfATestThereIsNoSession() {
        assertThat(Run.of(Outside.class).failures()).hasEntrySatisfying("FailuresTest$Outside", error ->
                assertThat(error).hasMessageContaining("Outside of a test there is no Session"));
        assertThatThrownBy(Outside.rowan::sessions).isInstanceOf(IllegalStateException.class).hasMessage("No test runs on this thread.");
        nothingIsLeft();
    }

    static class NoEngine {
        @RegisterExtension
        static final RowanExtension rowan = RowanExtension.of("oracle:thin:x");

        @Test
        void isNotRun() {
        }
    }

    @Test
    void anEngineThatCannotBeIsToldBeforeTheFirstTest() {
        Run run = Run.of(NoEngine.class);
        assertThat(run.methods()).isZero();
        assertThat(run.failures().values()).singleElement().isInstanceOf(UrlException.class);
    }

    @Execution(ExecutionMode.CONCURRENT)
    static class Parallel {
        @RegisterExtension
        static final RowanExtension rowan = RowanExtension.of(ENGINE);

        private static final CountDownLatch BOTH = new CountDownLatch(2);

        private static void meets(String name, SessionFactory sessions) throws InterruptedException {
            GuestRepository guests = new GuestRepository(sessions);
            guests.add(new Guest(name));
            BOTH.countDown();
            assertThat(BOTH.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(new GuestRepository(rowan.sessions()).list()).extracting(Guest::name).containsExactly(name);
            assertThat(rowan.statements().total()).isEqualTo(2);
        }

        @Test
        void one(SessionFactory sessions) throws InterruptedException {
            meets("one", sessions);
        }

        @Test
        void other(SessionFactory sessions) throws InterruptedException {
            meets("other", sessions);
        }
    }

    @Test
    void testsBesideEachOtherHaveEachTheirOwn() {
        Run run = Run.of(Parallel.class, "junit.jupiter.execution.parallel.enabled", "true",
                "junit.jupiter.execution.parallel.config.strategy", "fixed", "junit.jupiter.execution.parallel.config.fixed.parallelism", "2");
        assertThat(run.failures()).isEmpty();
        assertThat(run.methods()).isEqualTo(2);
        nothingIsLeft();
    }

    static class OfTheInstance {
        static int made;

        @RegisterExtension
        final RowanExtension rowan = RowanExtension.of(() -> {
            made++;
            return Engine.create("h2:mem:");
        }).createAll(GUEST);

        @Test
        void one(Session session) {
            assertThat(session.list(select(GUEST))).isEmpty();
            session.add(new Guest("a"));
            session.commit();
        }

        @Test
        void other(Session session) {
            one(session);
        }
    }

    @Test
    void anExtensionInAnInstanceFieldHasItsEngineForOneTest() {
        Run run = Run.of(OfTheInstance.class);
        assertThat(run.failures()).isEmpty();
        assertThat(OfTheInstance.made).isEqualTo(2).isEqualTo(run.methods());
    }
}
