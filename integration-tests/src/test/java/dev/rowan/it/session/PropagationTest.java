package dev.rowan.it.session;

import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.LockTimeoutException;
import dev.rowan.PoolTimeoutException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.Propagation;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Transactions within transactions, and on other threads. */
final class PropagationTest extends SessionFixture {

    private final TestDatabase database;
    private final PersonRepository people = new PersonRepository(sessions);

    PropagationTest(TestDatabase database) {
        super(database);
        this.database = database;
    }

    private List<String> names() {
        return engine.autocommit().list(select(PERSON.name).from(PERSON).orderBy(PERSON.name.asc()));
    }

    @Test
    void oneOfItsOwnStaysWhenTheOuterOneFails() {
        assertThatThrownBy(() -> sessions.transaction(outer -> {
            Person lost = outer.add(new Person("lost"));
            sessions.transaction(Propagation.NEW, inner -> {
                assertThat(inner).isNotSameAs(outer);
                assertThat(sessions.current()).isSameAs(inner);
                assertThat(inner.contains(lost)).isFalse();
                people.add(new Person("kept"));
            });
            assertThat(sessions.current()).isSameAs(outer);
            assertThat(outer.contains(lost)).isTrue();
            people.add(new Person("lost too"));
            throw new IllegalStateException("outer");
        })).hasMessage("outer");
        assertThat(sessions.current()).isNull();
        assertThat(names()).containsExactly("kept");
    }

    @Test
    void oneOfItsOwnThatFailsLeavesTheOuterOneAlone() {
        sessions.transaction(outer -> {
            Person ed = outer.add(new Person("ed"));
            assertThatThrownBy(() -> sessions.transaction(Propagation.NEW, inner -> {
                inner.add(new Person("lost"));
                inner.flush();
                throw new IllegalStateException("inner");
            })).hasMessage("inner");
            outer.flush();
            assertThat(outer.state(ed)).isEqualTo(EntityState.PERSISTENT);
        });
        assertThat(names()).containsExactly("ed");
    }

    @Test
    void itIsOneOfItsOwnWhileTheOuterOneIsUnderWay() {
        assumeTrue(database.kind() != DatabaseKind.SQLITE, "which has one that writes at a time");
        sessions.transaction(outer -> {
            outer.add(new Person("ed"));
            outer.flush();
            long seen = sessions.transactionResult(Propagation.NEW, inner -> {
                inner.add(new Person("jack"));
                sessions.transaction(Propagation.NEW, innermost -> innermost.add(new Person("wendy")));
                sessions.transaction(Propagation.JOIN, joined -> assertThat(joined).isSameAs(inner));
                return people.count();
            });
            assertThat(seen).as("jack and wendy").isEqualTo(2);
        });
        assertThat(names()).containsExactly("ed", "jack", "wendy");
    }

    @Test
    void onSqliteTheOuterOneKeepsTheLock() {
        assumeTrue(database.kind() == DatabaseKind.SQLITE, "which has one that writes at a time");
        sessions.transaction(outer -> {
            outer.add(new Person("ed"));
            outer.flush();
            assertThatThrownBy(() -> sessions.transaction(Propagation.NEW, inner -> inner.add(new Person("jack"))))
                    .isInstanceOf(LockTimeoutException.class).hasMessageContaining("Propagation.NEW").hasMessageContaining("outer one");
        });
        assertThat(names()).containsExactly("ed");
    }

    @Test
    void withoutAnOuterOneEachIsItsOwn() {
        sessions.transaction(Propagation.JOIN, session -> session.add(new Person("ed")));
        sessions.transaction(Propagation.NEW, session -> session.add(new Person("jack")));
        assertThat(sessions.current()).isNull();
        assertThat(names()).containsExactly("ed", "jack");
    }

    @Test
    void aPoolOfOneConnectionTimesOutAndSaysWhy() {
        try (Engine one = Engine.builder(database.url()).poolSize(1).maxOverflow(0).poolTimeout(Duration.ofMillis(500)).build()) {
            timesOut(SessionFactory.of(one));
        }
        assertThat(names()).containsExactly("ed");
    }

    @Test
    void sqliteInMemoryIsOneConnection() {
        assumeTrue(database.kind() == DatabaseKind.SQLITE, "another database");
        try (Engine memory = Engine.builder("sqlite::memory:").poolTimeout(Duration.ofMillis(500)).build()) {
            METADATA.createAll(memory);
            timesOut(SessionFactory.of(memory));
            assertThat(new PersonRepository(SessionFactory.of(memory)).count()).isEqualTo(1);
        }
    }

    private static void timesOut(SessionFactory of) {
        of.transaction(outer -> {
            outer.add(new Person("ed"));
            outer.flush();
            assertThatThrownBy(() -> of.transaction(Propagation.NEW, inner -> inner.list(select(PERSON))))
                    .isInstanceOf(PoolTimeoutException.class)
                    .hasMessageContainingAll("No connection came free within", "poolSize 1", "Propagation.NEW", "keeps its connection");
            assertThat(of.current()).as("which can go on").isSameAs(outer);
        });
    }

    @Test
    void anotherThreadIsAnotherTransaction() throws Exception {
        onThreads(Executors.newFixedThreadPool(8));
    }

    /** Called by name, as this is compiled for 17. */
    @Test
    void aVirtualThreadIsAnotherTransaction() throws Exception {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads are of Java 21");
        Method executor = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
        try {
            onThreads((ExecutorService) executor.invoke(null));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void onThreads(ExecutorService threads) throws Exception {
        List<Callable<Session>> tasks = new ArrayList<>();
        IntStream.range(0, 16).forEach(i -> tasks.add(() -> {
            assertThat(sessions.current()).as("the caller's is not this thread's").isNull();
            return sessions.transactionResult(session -> {
                assertThat(people.list(PERSON.name.eq("p" + i))).isEmpty();
                people.add(new Person("p" + i));
                sessions.transaction(joined -> assertThat(joined).isSameAs(session));
                assertThat(sessions.current()).isSameAs(session);
                return session;
            });
        }));
        try {
            List<Session> used = sessions.transactionResult(outer -> {
                List<Session> all = new ArrayList<>();
                for (Future<Session> done : threads.invokeAll(tasks)) {
                    all.add(done.get());
                }
                assertThat(sessions.current()).isSameAs(outer);
                return all;
            });
            assertThat(used).doesNotHaveDuplicates().hasSize(16);
        } finally {
            threads.shutdown();
        }
        assertThat(names()).hasSize(16);
    }
}
