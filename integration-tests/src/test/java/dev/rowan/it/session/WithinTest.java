package dev.rowan.it.session;

import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ConnectionException;
import dev.rowan.DatabaseException;
import dev.rowan.RowanException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An engine within a transaction: its transactions commit and roll back as any do, and nothing is stored before the one around commits. */
@OnDatabases
final class WithinTest {

    private final TestDatabase database;

    WithinTest(TestDatabase database) {
        this.database = database;
    }

    /** Runs something in an engine within a transaction, and gives the names that are stored after that one's end. */
    private List<String> stored(boolean commit, Consumer<Engine> body) {
        try (Engine engine = Engine.builder(database.url()).poolTimeout(Duration.ofMillis(500)).build()) {
            database.emptyTables(MetaData.of(PERSON), engine);
            new PersonRepository(SessionFactory.of(engine)).add(new Person("first"));
            try (Transaction around = engine.begin()) {
                body.accept(engine.within(around));
                if (commit) {
                    around.commit();
                }
            }
            return names(engine);
        }
    }

    private static List<String> names(Engine engine) {
        return engine.autocommit().list(select(PERSON.name).from(PERSON).orderBy(PERSON.name.asc()));
    }

    private static void commits(Engine engine) {
        SessionFactory sessions = SessionFactory.of(engine);
        PersonRepository people = new PersonRepository(sessions);
        people.add(new Person("a"));
        sessions.transaction(session -> {
            session.add(new Person("b"));
            people.add(new Person("c"));
        });
        engine.with(Isolation.SERIALIZABLE).transaction(tx -> tx.insertAll(PERSON, List.of(new Person("d"), new Person("e"))));
        try (Session session = sessions.open()) {
            session.add(new Person("f"));
            session.commit();
            session.add(new Person("not committed"));
            session.flush();
        }
        assertThat(names(engine)).containsExactly("a", "b", "c", "d", "e", "f", "first");
        assertThat(people.count()).isEqualTo(7);
    }

    @Test
    void whatIsCommittedIsThereUntilTheOneAroundIsRolledBack() {
        assertThat(stored(false, WithinTest::commits)).containsExactly("first");
        assertThat(stored(true, WithinTest::commits)).containsExactly("a", "b", "c", "d", "e", "f", "first");
    }

    @Test
    void whatIsRolledBackIsGoneAlone() {
        assertThat(stored(true, engine -> {
            engine.transaction(tx -> tx.insert(PERSON, new Person("a")));
            assertThatThrownBy(() -> engine.transaction(tx -> {
                tx.insert(PERSON, new Person("b"));
                throw new IllegalStateException("no");
            })).hasMessage("no");
            engine.transaction(tx -> {
                tx.insert(PERSON, new Person("c"));
                assertThatThrownBy(() -> tx.savepoint(() -> {
                    tx.insert(PERSON, new Person("d"));
                    throw new IllegalStateException("no");
                })).hasMessage("no");
                tx.savepoint(() -> tx.insert(PERSON, new Person("e")));
            });
            assertThat(names(engine)).containsExactly("a", "c", "e", "first");
        })).containsExactly("a", "c", "e", "first");
    }

    @Test
    void anErrorSpoilsOneTransactionOnly() {
        assertThat(stored(true, engine -> {
            PersonRepository people = new PersonRepository(SessionFactory.of(engine));
            assertThatThrownBy(() -> people.add(new Person(1, "twin"))).isInstanceOf(UniqueException.class);
            assertThatThrownBy(() -> engine.transaction(tx -> {
                tx.insert(PERSON, new Person("a"));
                tx.insert(PERSON, new Person(1, "twin"));
            })).isInstanceOf(UniqueException.class);
            try (Session session = Session.open(engine)) {
                session.add(new Person(1, "twin"));
                assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
                assertThat(people.list()).as("while the other is not rolled back").hasSize(1);
                people.add(new Person("b"));
                assertThatThrownBy(session::commit).isInstanceOf(TransactionStateException.class);
                session.rollback();
            }
            engine.transaction(tx -> tx.insert(PERSON, new Person("c")));
        })).contains("c", "first").doesNotContain("a", "twin");
    }

    @Test
    void transactionsThatLieWithinEachOtherAreToldApart() {
        assertThat(stored(true, engine -> {
            try (Transaction outer = engine.begin()) {
                outer.insert(PERSON, new Person("outer"));
                outer.savepoint(() -> engine.transaction(inner -> inner.savepoint(() -> inner.insert(PERSON, new Person("inner")))));
                try (Transaction inner = engine.begin()) {
                    inner.insert(PERSON, new Person("gone"));
                    assertThat(outer.count(select(PERSON))).isEqualTo(4);
                }
                outer.commit();
            }
            assertThat(names(engine)).containsExactly("first", "inner", "outer");
        })).containsExactly("first", "inner", "outer");
    }

    @Test
    void whatARollbackTookAlongCannotBeCommitted() {
        assertThat(stored(true, engine -> {
            try (Transaction outer = engine.begin(); Transaction inner = engine.begin()) {
                outer.insert(PERSON, new Person("outer"));
                inner.insert(PERSON, new Person("inner"));
                outer.insert(PERSON, new Person("outer too"));
                assertThatThrownBy(outer::commit).isInstanceOf(DatabaseException.class).hasMessageContaining("end that one first");
            }
            try (Transaction outer = engine.begin(); Transaction inner = engine.begin()) {
                outer.insert(PERSON, new Person("outer"));
                inner.insert(PERSON, new Person("inner"));
                outer.insert(PERSON, new Person("outer too"));
                inner.rollback();
                assertThatThrownBy(outer::commit).isInstanceOf(DatabaseException.class).hasMessageContaining("begun within");
            }
            try (Transaction outer = engine.begin(); Transaction inner = engine.begin()) {
                outer.insert(PERSON, new Person("outer"));
                inner.insert(PERSON, new Person("inner"));
                outer.rollback();
                assertThatThrownBy(inner::commit).isInstanceOf(DatabaseException.class).hasMessageContaining("around it was rolled back");
            }
            try (Transaction outer = engine.begin(); Transaction inner = engine.begin()) {
                outer.insert(PERSON, new Person("outer"));
                inner.insert(PERSON, new Person("inner"));
                outer.commit();
                inner.commit();
            }
        })).containsExactly("first", "inner", "outer");
    }

    @Test
    void aStreamHindersNobody() {
        assertThat(stored(true, engine -> {
            PersonRepository people = new PersonRepository(SessionFactory.of(engine));
            people.addAll(List.of(new Person("a"), new Person("b")));
            try (Stream<Person> rows = people.stream()) {
                rows.filter(person -> !person.name.endsWith("2"))      // SQLite's reads what comes meanwhile, too
                        .forEach(person -> people.add(new Person(person.name + "2")));
            }
            try (Stream<Person> rows = people.stream()) {
                assertThat(rows.findFirst()).isPresent();
            }
            assertThat(people.count()).isEqualTo(6);
        })).hasSize(6);
    }

    @Test
    void ddlThatWouldCommitIsRefused() {
        assertThat(stored(false, engine -> {
            if (engine.dialect().ddlCommits()) {
                assertThatThrownBy(() -> MetaData.of(AddressTable.ADDRESS).createAll(engine)).isInstanceOf(TransactionStateException.class)
                        .hasMessageContaining("commit the transaction around");
                assertThatThrownBy(() -> engine.autocommit().execute(AddressDdl.createTable())).isInstanceOf(TransactionStateException.class);
                assertThatThrownBy(() -> engine.transaction(tx -> tx.execute(AddressDdl.createTable()))).isInstanceOf(TransactionStateException.class);
            } else {
                MetaData.of(AddressTable.ADDRESS).createAll(engine);
                assertThat(engine.autocommit().count(select(AddressTable.ADDRESS))).isZero();
            }
            engine.transaction(tx -> tx.insert(PERSON, new Person("a")));
        })).containsExactly("first");
    }

    @Test
    void jdbcTakesPart() {
        assertThat(stored(false, engine -> {
            engine.transaction(tx -> insert(tx.jdbc(), "a"));
            assertThatThrownBy(() -> engine.transaction(tx -> {
                insert(tx.jdbc(), "b");
                throw new IllegalStateException();
            })).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> engine.transaction(tx -> tx.jdbc().commit())).isInstanceOf(SQLException.class);
            assertThat(names(engine)).containsExactly("a", "first");
            engine.transaction(tx -> {
                try (Statement statement = tx.jdbc().createStatement(); ResultSet rows = statement.executeQuery("select count(*) from person")) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).isEqualTo(2);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        })).containsExactly("first");
    }

    private static void insert(Connection connection, String name) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into person (name) values ('" + name + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anotherThreadWaitsForItsTurn() {
        assertThat(stored(true, engine -> {
            PersonRepository people = new PersonRepository(SessionFactory.of(engine));
            CompletableFuture.runAsync(() -> people.add(new Person("elsewhere"))).join();
            try (Transaction tx = engine.begin()) {
                tx.insert(PERSON, new Person("here"));
                CompletableFuture<Void> other = CompletableFuture.runAsync(() -> people.add(new Person("late")));
                assertThatThrownBy(other::join).hasCauseInstanceOf(ConnectionException.class)
                        .hasMessageContaining(Thread.currentThread().getName());
                tx.commit();
            }
        })).containsExactly("elsewhere", "first", "here");
    }

    @Test
    void theTransactionMustBeAnOpenOneOfTheEngine() {
        stored(false, engine -> {
            try (Engine other = Engine.create("h2:mem:")) {
                assertThatThrownBy(() -> engine.within(other.begin())).isInstanceOf(IllegalArgumentException.class);
                Transaction ended = other.begin();
                ended.rollback();
                assertThatThrownBy(() -> other.within(ended)).isInstanceOf(RowanException.class);
            }
        });
    }
}
