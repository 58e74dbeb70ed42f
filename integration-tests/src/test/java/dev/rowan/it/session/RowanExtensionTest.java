package dev.rowan.it.session;

import static dev.rowan.it.session.AddressTable.ADDRESS;
import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.rowan.ForeignKeyException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Retry;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.junit.MaxStatements;
import dev.rowan.junit.RowanExtension;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The extension for JUnit on each database: a class of tests is run here, in any order, and leaves nothing. */
@OnDatabases
final class RowanExtensionTest {
    private static CountingDataSource source;

    private final TestDatabase database;

    RowanExtensionTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void nothingSurvivesATest() {
        database.empty();
        source = database.counting();
        Map<String, Throwable> failures = new ConcurrentHashMap<>();
        AtomicInteger tests = new AtomicInteger();
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Tests.class)).build(),
                new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        result.getThrowable().ifPresent(error -> failures.put(test.getDisplayName().replaceAll("\\(.*", ""), error));
                        tests.addAndGet(test.isTest() ? 1 : 0);
                    }
                });
        assertThat(failures).containsOnlyKeys("failsWithAnError", "runsTooMuch");
        assertThat(failures.get("failsWithAnError")).isInstanceOf(UniqueException.class).hasNoSuppressedExceptions();
        assertThat(failures.get("runsTooMuch")).isInstanceOf(AssertionError.class).hasMessageContaining("2 x insert into person");
        assertThat(tests).hasValue(11);
        try (Engine engine = Engine.create(database.url())) {
            assertThat(engine.autocommit().list(select(PERSON.name).from(PERSON))).containsExactly("always");
            assertThat(engine.autocommit().count(select(ADDRESS))).isZero();
        }
    }

    @TestMethodOrder(MethodOrderer.Random.class)
    static class Tests {
        @RegisterExtension
        static final RowanExtension rowan = RowanExtension.of(() -> Engine.of(source.dataSource())).createAll(PERSON, ADDRESS);

        @BeforeAll
        static void fill(SessionFactory sessions) {
            sessions.transaction(session -> session.add(new Person("always")));
        }

        @BeforeEach
        void findsNothingElse(Engine engine) {
            assertThat(names(engine)).containsExactly("always");
        }

        @AfterAll
        static void noConnectionIsLent(Engine engine) {
            assertThat(names(engine)).containsExactly("always");
        }

        private static List<String> names(Engine engine) {
            return engine.autocommit().list(select(PERSON.name).from(PERSON).orderBy(PERSON.name.asc()));
        }

        @RepeatedTest(2)
        void commits(Engine engine, SessionFactory sessions, Session session, Transaction tx) {
            new PersonRepository(sessions).addAll(List.of(new Person("a"), new Person("b")));
            Person c = session.add(new Person("c"));
            session.commit();
            tx.insert(ADDRESS, new Address(1, "c@example.org", c.id));
            tx.commit();
            engine.with(Retry.times(2)).transaction(own -> own.insert(PERSON, new Person("d")));
            assertThat(names(engine)).containsExactly("a", "always", "b", "c", "d");
        }

        @Test
        void leavesAllOpen(Session session, Transaction tx) {
            tx.insert(PERSON, new Person("a"));
            session.add(new Person("b"));
            session.flush();
            session.savepoint();
            session.stream(select(PERSON));
        }

        @Test
        void failsWithAnError(Session session) {
            Person first = session.list(select(PERSON)).get(0);
            session.add(new Person("a"));
            session.commit();
            session.expungeAll();
            session.add(new Person(first.id, "twin"));
            session.commit();
        }

        @Test
        void goesOnAfterErrors(SessionFactory sessions, Engine engine) {
            assertThatThrownBy(() -> sessions.transaction(session -> {
                session.add(new Person("a"));
                session.add(new Address(1, "x", 999));
            })).isInstanceOf(ForeignKeyException.class);
            assertThatThrownBy(() -> engine.autocommit().writer().insert(ADDRESS, new Address(1, "x", 999))).isInstanceOf(ForeignKeyException.class);
            assertThat(names(engine)).containsExactly("always");
        }

        @Test
        void changesAndDeletesWhatWasThere(SessionFactory sessions, Engine engine) {
            sessions.transaction(session -> session.list(select(PERSON)).forEach(person -> person.name = "changed"));
            assertThat(names(engine)).containsExactly("changed");
            sessions.transaction(session -> session.list(select(PERSON)).forEach(session::delete));
            assertThat(names(engine)).isEmpty();
        }

        @Test
        void hasNoDdlThatCommits(Engine engine) {
            if (engine.dialect().ddlCommits()) {
                assertThatThrownBy(() -> engine.autocommit().execute(AddressDdl.dropTable())).isInstanceOf(TransactionStateException.class);
            } else {
                engine.autocommit().execute(AddressDdl.dropTable());
            }
        }

        @Test
        @MaxStatements(1)
        void runsTooMuch(SessionFactory sessions) {
            PersonRepository people = new PersonRepository(sessions);
            people.add(new Person("a"));
            people.add(new Person("b"));
        }

        @Test
        @MaxStatements(100)
        void countsWhatJdbcCounts(SessionFactory sessions, Session session) {
            source.statements().clear();
            session.addAll(List.of(new Person("a"), new Person("b"), new Person("c")));
            session.savepoint(() -> session.list(select(PERSON)));
            new PersonRepository(sessions).list();
            sessions.transaction(own -> own.list(select(PERSON)).forEach(person -> person.name += "!"));
            long sent = source.statements().sql().stream().filter(sql -> sql.matches("(?is)(select|insert|update|delete).*")).count();
            assertThat(rowan.statements().total()).isEqualTo((int) sent);
        }

        @Nested
        class Inner {
            @BeforeEach
            void more(SessionFactory sessions) {
                new PersonRepository(sessions).add(new Person("inner"));
            }

            @Test
            void one(Engine engine) {
                assertThat(names(engine)).containsExactly("always", "inner");
            }

            @Test
            void two(Engine engine) {
                assertThat(names(engine)).containsExactly("always", "inner");
            }
        }
    }
}
