package dev.rowan.it.session;

import static dev.rowan.it.session.AddressTable.ADDRESS;
import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.RepeatedStatementException;
import dev.rowan.RowanException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.Statements;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.log.RepeatedStatement;
import dev.rowan.log.StatementEvent;
import dev.rowan.log.StatementLog;
import dev.rowan.log.StatementTally;
import dev.rowan.log.StatementWatch;
import dev.rowan.schema.MetaData;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sessions and transactions count what JDBC counts, and find a query in a loop. */
@OnDatabases
final class StatementWatchTest {

    private final TestDatabase database;
    private final Statements statements;
    private final CountingDataSource source;
    private final List<RepeatedStatement> warnings = new ArrayList<>();

    StatementWatchTest(TestDatabase database) {
        this.database = database;
        this.source = database.counting();
        this.statements = source.statements();
    }

    private Engine engine(StatementWatch watch) {
        Engine engine = Engine.builder(source.dataSource()).watch(watch).log(new Warnings(warnings)).build();
        database.emptyTables(MetaData.of(PERSON, ADDRESS), engine);
        SessionFactory.of(engine).transaction(session -> session.addAll(
                IntStream.rangeClosed(1, 20).mapToObj(i -> new Person("p" + i)).toList()));
        statements.clear();
        return engine;
    }

    /** What JDBC ran, but for BEGIN, SAVEPOINT and their like. */
    private int sent() {
        int sent = (int) statements.sql().stream().filter(sql -> sql.matches("(?is)(select|insert|update|delete).*")).count();
        statements.clear();
        return sent;
    }

    @Test
    void aSessionCountsWhatJdbcCounts() {
        try (Engine engine = engine(StatementWatch.COUNT); Session session = Session.open(engine)) {
            assertThat(session.statements().total()).isZero();
            Person ed = session.getOne(PERSON, 1);
            session.getOne(PERSON, 2).name = "two";
            session.getOne(PERSON, 3).name = "three";
            session.addAll(List.of(new Person("a"), new Person("b"), new Person("c")));
            session.addAll(List.of(new Address(1, "x", 5), new Address(2, "y", 5)));
            session.savepoint(() -> session.list(select(ADDRESS)));
            session.delete(ed);
            assertThat(session.list(select(PERSON).where(PERSON.id.in(List.of(5, 6, 7))))).hasSize(3);
            assertThat(session.list(select(PERSON).where(PERSON.id.in(List.of(5, 6, 7, 8))))).hasSize(4);
            try (Stream<Person> all = session.stream(select(PERSON))) {
                assertThat(all.count()).isEqualTo(22);
            }
            session.page(select(PERSON).orderBy(PERSON.id.asc()), PageRequest.of(0, 5));
            session.rollback();
            session.getAll(PERSON, List.of(1, 2, 3));
            session.commit();

            assertThat(session.statements().total()).isEqualTo(sent());
            assertThat(session.statements().count(engine.sql(select(PERSON).where(PERSON.id.in(List.of(1, 2, 3)))))).isGreaterThanOrEqualTo(2);
            session.assertStatements(session.statements().total());
            int all = session.statements().total();
            assertThatThrownBy(() -> session.assertStatements(all - 1)).isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith((all - 1) + " statements at most may run here, and it was " + all + " statements\n  ")
                    .hasMessageContaining(" x " + engine.sql(select(ADDRESS)));
        }
    }

    @Test
    void aFailedStatementCountsToo() {
        try (Engine engine = engine(StatementWatch.COUNT); Session session = Session.open(engine)) {
            session.add(new Person(1, "twin"));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
            assertThat(session.statements().total()).isEqualTo(sent()).isEqualTo(1);
        }
    }

    @Test
    void aTransactionCountsItsOwn() {
        try (Engine engine = engine(StatementWatch.COUNT)) {
            engine.transaction(tx -> {
                tx.insert(PERSON, new Person("a"));
                tx.insertAll(PERSON, List.of(new Person("b"), new Person("c"), new Person("d")));
                tx.savepoint(() -> tx.list(select(PERSON)));
                tx.updateAll(PERSON, tx.list(select(PERSON)));
                assertThat(tx.statements().total()).isEqualTo(sent());
                assertThatThrownBy(() -> tx.assertStatements(1)).isInstanceOf(AssertionError.class);
            });
            engine.transaction(tx -> tx.assertStatements(0));
        }
    }

    @Test
    void aTallyCountsAllOfAnEngine() {
        try (Engine engine = engine(StatementWatch.NONE)) {
            StatementTally tally = StatementTally.counting();
            Engine counted = engine.with(tally);
            new PersonRepository(SessionFactory.of(counted)).list();
            counted.autocommit().writer().insertAll(PERSON, List.of(new Person("a"), new Person("b")));
            counted.transaction(tx -> assertThat(tx.list(select(PERSON))).hasSize(22));
            try (Session session = Session.open(counted); Stream<Person> rows = counted.autocommit().stream(select(PERSON))) {
                assertThat(rows.count()).isEqualTo(22);
                session.getOne(PERSON, 1);
                session.assertStatements(1);
            }
            engine.transaction(tx -> tx.list(select(ADDRESS)));
            assertThat(tally.counts().total()).isEqualTo(sent() - 1);
        }
    }

    @Test
    void offCountsNothingAndSaysSo() {
        try (Engine engine = engine(StatementWatch.NONE); Session session = Session.open(engine); Transaction tx = engine.begin()) {
            session.getOne(PERSON, 1);
            assertThatThrownBy(session::statements).isInstanceOf(RowanException.class).hasMessageContaining("Engine.builder");
            assertThatThrownBy(() -> tx.assertStatements(100)).isInstanceOf(RowanException.class);
        }
    }

    @Test
    void aQueryInALoopIsRefusedBeforeItRuns() {
        try (Engine engine = engine(StatementWatch.fail(10)); Session session = Session.open(engine)) {
            Person added = session.add(new Person("added"));
            for (int id = 1; id <= 10; id++) {
                session.getOne(PERSON, id);
            }
            sent();
            RepeatedStatementException refused = catchThrowableOfType(RepeatedStatementException.class, () -> oneMore(session));
            assertThat(sent()).isZero();
            assertThat(refused.site()).isEqualTo(oneMoreLine);
            assertThat(refused.times()).isEqualTo(11);
            assertThat(refused).hasMessageContaining("11th time").hasMessageContaining(refused.site().toString()).hasMessageContaining(refused.sql());

            assertThatThrownBy(() -> oneMore(session)).isInstanceOf(RepeatedStatementException.class);
            assertThat(session.statements().count(refused.sql())).isEqualTo(10);
            assertThat(session.list(select(PERSON))).hasSize(21);    // another one, in the same transaction
            session.commit();
            session.expungeAll();
            assertThatThrownBy(() -> oneMore(session)).as("it is the session's, not the transaction's").isInstanceOf(RepeatedStatementException.class);
            session.rollback();
            try (Session other = Session.open(engine)) {
                for (int id = 1; id <= 10; id++) {
                    assertThat(other.getOne(PERSON, id).name).isEqualTo("p" + id);
                }
                assertThat(other.getOne(PERSON, 10).id).isEqualTo(10);     // held
                assertThat(other.list(select(PERSON).where(PERSON.name.eq("added")))).extracting(person -> person.id).containsExactly(added.id);
            }
        }
    }

    private StackTraceElement oneMoreLine;

    private void oneMore(Session session) {
        oneMoreLine = new Throwable().getStackTrace()[0];
        oneMoreLine = at(oneMoreLine, 2);
        session.getOne(PERSON, 11);
    }

    private static StackTraceElement at(StackTraceElement line, int after) {
        return new StackTraceElement(line.getClassLoaderName(), line.getModuleName(), line.getModuleVersion(), line.getClassName(),
                line.getMethodName(), line.getFileName(), line.getLineNumber() + after);
    }

    @Test
    void aTransactionGoesOnAfterARefusal() {
        try (Engine engine = engine(StatementWatch.fail(2))) {
            engine.transaction(tx -> {
                tx.insert(PERSON, new Person("kept"));
                tx.list(select(ADDRESS));
                tx.list(select(ADDRESS));
                assertThatThrownBy(() -> tx.list(select(ADDRESS))).isInstanceOf(RepeatedStatementException.class);
                assertThatThrownBy(() -> tx.stream(select(ADDRESS))).isInstanceOf(RepeatedStatementException.class);
                assertThat(tx.count(select(PERSON))).isEqualTo(21);
            });
            engine.transaction(tx -> assertThat(tx.count(select(PERSON))).isEqualTo(21));
        }
    }

    @Test
    void aRefusalAsAnyErrorRollsBackABody() {
        try (Engine engine = engine(StatementWatch.fail(1))) {
            SessionFactory sessions = SessionFactory.of(engine);
            assertThatThrownBy(() -> sessions.transaction(session -> {
                session.add(new Person("gone"));
                session.list(select(PERSON));
                session.list(select(PERSON));
            })).isInstanceOf(RepeatedStatementException.class);
            assertThat(new PersonRepository(sessions).count()).isEqualTo(20);
            assertThatThrownBy(() -> sessions.transaction(outer -> {
                outer.list(select(PERSON));
                assertThatThrownBy(() -> sessions.transaction(inner -> {
                    inner.list(select(PERSON));
                })).isInstanceOf(RepeatedStatementException.class);
            })).isInstanceOf(TransactionStateException.class);
        }
    }

    @Test
    void theSiteOfAGeneratedRepositoryIsItsCallers() {
        try (Engine engine = engine(StatementWatch.fail(2))) {
            RepeatedStatementException refused = catchThrowableOfType(RepeatedStatementException.class, () ->
                    SessionFactory.of(engine).transaction(session -> {
                        PersonRepository people = new PersonRepository(session);
                        Stream.of(1, 2, 3).map(people::getOne).forEach(person -> assertThat(person).isNotNull());
                    }));
            assertThat(refused.site().getClassName()).isEqualTo(StatementWatchTest.class.getName());
            assertThat(refused.site().getMethodName()).contains("theSiteOfAGeneratedRepositoryIsItsCallers");
        }
    }

    @Test
    void aCallThatAsksInPartsIsOne() {
        try (Engine engine = engine(StatementWatch.fail(2)); Session session = Session.open(engine)) {
            List<Integer> keys = IntStream.rangeClosed(1, 2100).boxed().toList();
            assertThat(session.getAll(PERSON, keys)).hasSize(20);
            assertThat(session.getAll(PERSON, keys)).hasSize(20);
            assertThat(session.statements().total()).isEqualTo(10).isEqualTo(sent());
            RepeatedStatementException refused = catchThrowableOfType(RepeatedStatementException.class, () -> session.getAll(PERSON, keys));
            assertThat(refused.times()).isEqualTo(3);
            assertThat(sent()).isZero();
        }
    }

    @Test
    void whatOneTransactionReadsForItselfIsOneCall() {
        try (Engine engine = engine(StatementWatch.fail(2))) {
            engine.transaction(tx -> {
                tx.asOne(() -> IntStream.range(0, 5).mapToObj(i -> tx.list(select(ADDRESS))).toList());
                tx.list(select(ADDRESS));
                assertThatThrownBy(() -> tx.list(select(ADDRESS))).isInstanceOf(RepeatedStatementException.class);
                assertThat(tx.statements().total()).isEqualTo(6);
            });
        }
    }

    @Test
    void aWarningIsGivenOnceAndHindersNothing() {
        try (Engine engine = engine(StatementWatch.warn(5)); Session session = Session.open(engine)) {
            for (int id = 1; id <= 5; id++) {
                session.getOne(PERSON, id);
                session.list(select(ADDRESS).where(ADDRESS.personId.eq(id)));
            }
            assertThat(warnings).isEmpty();
            for (int id = 6; id <= 10; id++) {
                session.getOne(PERSON, id);
            }
            oneMore(session);
            assertThat(warnings).singleElement().satisfies(warning -> {
                assertThat(warning.times()).isEqualTo(6);
                assertThat(warning.most()).isEqualTo(5);
                assertThat(warning.site().getFileName()).isEqualTo("StatementWatchTest.java");
            });
            assertThat(session.statements().total()).isEqualTo(16).isEqualTo(sent());
            assertThat(session.state(session.getOne(PERSON, 11))).isEqualTo(EntityState.PERSISTENT);
        }
        try (Engine engine = engine(StatementWatch.warn(5))) {
            warnings.clear();
            for (int id = 1; id <= 10; id++) {
                int each = id;
                SessionFactory.of(engine).transaction(session -> session.getOne(PERSON, each));
            }
            assertThat(warnings).as("each session by itself").isEmpty();
        }
    }

    private record Warnings(List<RepeatedStatement> heard) implements StatementLog {
        @Override
        public boolean on() {
            return false;
        }

        @Override
        public void statement(StatementEvent event) {
            throw new IllegalStateException("not on");
        }

        @Override
        public void transaction(String step) {
            throw new IllegalStateException("not on");
        }

        @Override
        public void repeated(RepeatedStatement statement) {
            heard.add(statement);
        }
    }
}
