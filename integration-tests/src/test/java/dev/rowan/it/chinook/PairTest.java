package dev.rowan.it.chinook;

import static dev.rowan.it.chinook.EmployeeTable.EMPLOYEE;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.ServerUnavailableException;
import dev.rowan.it.database.TestDatabase;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinook copied from each database into each other one, out of the objects of the one into the rows of the other. */
final class PairTest {
    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    /** Filled out of the files, and only read. */
    private static final Map<DatabaseKind, Engine> SOURCES = new EnumMap<>(DatabaseKind.class);

    /** Emptied and filled by each copy. */
    private static final Map<DatabaseKind, Engine> TARGETS = new EnumMap<>(DatabaseKind.class);

    static Stream<Arguments> pairs() {
        return Arrays.stream(DatabaseKind.values()).flatMap(source -> Arrays.stream(DatabaseKind.values())
                .filter(target -> target != source)
                .map(target -> Arguments.of(source, target)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isTheSameOnTheOtherSide(DatabaseKind source, DatabaseKind target) {
        Optional<CsvDirectory> files = CsvDirectory.find();
        assumeTrue(files.isPresent(), "the files of Chinook are not in shared/data/chinook beside the repository");
        Engine from = engine(SOURCES, source, tx -> Copies.ALL.forEach(copy -> copy.insert(files.get(), tx)));
        Engine to = engine(TARGETS, target, tx -> {});
        to.transaction(tx -> {
            clear(tx);
            from.transaction(there -> Copies.ALL.forEach(copy -> copy.insert(there, tx)));
        });
        to.transaction(tx -> assertThat(Copies.sums(copy -> copy.listed(tx))).isEqualTo(Copies.SUMS));
    }

    /** Employees let go of each other first: MySQL looks at a foreign key row by row. */
    private static void clear(Transaction tx) {
        tx.execute(update(EMPLOYEE).setNull(EMPLOYEE.reportsTo).all());
        for (int i = Copies.ALL.size() - 1; i >= 0; i--) {
            Copies.ALL.get(i).delete(tx);
        }
    }

    private static Engine engine(Map<DatabaseKind, Engine> engines, DatabaseKind kind, Consumer<Transaction> fill) {
        Engine there = engines.get(kind);
        if (there == null) {
            TestDatabase database = database(kind);
            OPEN.push(database);
            there = Engine.create(database.url());
            OPEN.push(there);
            ChinookModel.METADATA.createAll(there);
            there.transaction(fill::accept);
            engines.put(kind, there);
        }
        return there;
    }

    private static TestDatabase database(DatabaseKind kind) {
        try {
            return kind.fresh();
        } catch (ServerUnavailableException e) {
            if (Boolean.getBoolean("rowan.servers.required")) {
                throw e;
            }
            return abort(e.getMessage());
        }
    }

    @AfterAll
    static void close() throws Exception {
        while (!OPEN.isEmpty()) {
            OPEN.pop().close();
        }
        SOURCES.clear();
        TARGETS.clear();
    }
}
