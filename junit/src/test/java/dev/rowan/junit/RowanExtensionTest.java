package dev.rowan.junit;

import static dev.rowan.junit.GuestTable.GUEST;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As a user writes it: each test finds what was there before all, whatever another one has committed, and in whatever order. */
@TestMethodOrder(MethodOrderer.Random.class)
class RowanExtensionTest {
    @RegisterExtension
    static final RowanExtension rowan = RowanExtension.of("h2:mem:").createAll(GUEST).with(sessions -> sessions.autoflush(false));

    @BeforeAll
    static void givesTheEngineAroundAllTests(SessionFactory sessions) {
        sessions.transaction(session -> session.add(new Guest("always")));
    }

    @AfterAll
    static void nothingElseIsThere(Engine engine) {
        assertThat(engine.autocommit().list(select(GUEST.name).from(GUEST))).containsExactly("always");
    }

    @BeforeEach
    void belongsToTheTest(SessionFactory sessions) {
        new GuestRepository(sessions).add(new Guest("before"));
    }

    @AfterEach
    void seesWhatTheTestLeft(Engine engine) {
        assertThat(engine.autocommit().list(select(GUEST.name).from(GUEST))).contains("always", "before");
        engine.autocommit().writer().insert(GUEST, new Guest("after"));
    }

    private static List<String> names() {
        return new GuestRepository(rowan.sessions()).list().stream().map(Guest::name).sorted().toList();
    }

    @Test
    void repositoriesAndSessionsCommit(SessionFactory sessions, Session session, Transaction tx) {
        assertThat(names()).containsExactly("always", "before");
        sessions.transaction(own -> own.add(new Guest("a")));
        session.add(new Guest("b"));
        session.commit();
        tx.insert(GUEST, new Guest("c"));
        tx.commit();
        assertThat(names()).containsExactly("a", "always", "b", "before", "c");
    }

    @Test
    void whatIsNotCommittedNeedsNoCare(Session session, Transaction tx) {
        assertThat(names()).containsExactly("always", "before");
        tx.insert(GUEST, new Guest("a"));
        session.add(new Guest("b"));
    }

    @Test
    void errorsAreAsEver(SessionFactory sessions) {
        GuestRepository guests = new GuestRepository(sessions);
        assertThatThrownBy(() -> guests.add(new Guest("always"))).isInstanceOf(UniqueException.class);
        assertThatThrownBy(() -> sessions.transaction(session -> {
            session.add(new Guest("a"));
            session.flush();
            session.add(new Guest("always"));
        })).isInstanceOf(UniqueException.class);
        assertThat(names()).containsExactly("always", "before");
    }

    @Test
    void ddlThatCommitsIsRefused(Engine engine) {
        assertThatThrownBy(() -> engine.autocommit().execute(GuestDdl.dropTable())).isInstanceOf(TransactionStateException.class);
        engine.autocommit().writer().insert(GUEST, new Guest("a"));
    }

    @Test
    void oneTestHasOneOfEach(Session session, Transaction tx, Session again, Transaction once, Engine engine, SessionFactory sessions) {
        assertThat(session).isSameAs(again);
        assertThat(tx).isSameAs(once);
        assertThat(engine).isSameAs(rowan.engine()).isSameAs(sessions.engine());
        assertThat(sessions).isSameAs(rowan.sessions());
    }

    @Test
    void theSettingsAreTheSessions(Session session) {
        session.noAutoflush(() -> session.addAll(List.of()));
        session.add(new Guest(77, "unflushed"));
        assertThat(session.list(select(GUEST).where(GUEST.name.eq("unflushed")))).isEmpty();
    }

    @Test
    @MaxStatements(3)
    void statementsAreThoseOfTheMethod(SessionFactory sessions, Session session) {
        assertThat(rowan.statements().total()).isZero();
        new GuestRepository(sessions).count();
        session.list(select(GUEST));
        session.assertStatements(1);
        rowan.engine().transaction(tx -> tx.insertAll(GUEST, List.of(new Guest("a"))));
        assertThat(rowan.statements().total()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "a"})
    void eachRunIsATest(String name, SessionFactory sessions) {
        new GuestRepository(sessions).add(new Guest(name));
        assertThat(names()).containsExactlyInAnyOrder("always", "before", name);
    }

    @Nested
    class Inner {
        @BeforeEach
        void alsoBelongsToTheTest(Session session) {
            session.add(new Guest("inner"));
            session.commit();
        }

        @Test
        void seesBoth() {
            assertThat(names()).containsExactly("always", "before", "inner");
        }

        @Test
        void andOnlyOnce(Session session) {
            assertThat(names()).containsExactly("always", "before", "inner");
            assertThat(session.state(session.list(select(GUEST)).get(0))).isNotNull();
        }
    }
}
