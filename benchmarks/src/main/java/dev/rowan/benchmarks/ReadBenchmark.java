package dev.rowan.benchmarks;

import static dev.rowan.benchmarks.ProductTable.PRODUCT;
import static dev.rowan.sql.Sql.select;

import dev.rowan.session.Session;
import dev.rowan.sql.Select;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One row by its key, and a thousand rows; each of ours beside the JDBC that makes the same calls on the connection. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = {"-Xms1g", "-Xmx1g"})
public class ReadBenchmark {
    private static final Select<Product> ALL = select(PRODUCT);

    private Databases databases;
    private int next;

    @Setup
    public void open() {
        databases = new Databases();
        databases.fill();
    }

    @TearDown
    public void close() {
        databases.close();
    }

    @Benchmark
    public Product findJdbc() throws SQLException {
        try (Connection connection = databases.pool.getConnection()) {
            return JdbcProducts.find(connection, key());
        }
    }

    @Benchmark
    public Product findRepository() {
        return databases.products.getOne(key());
    }

    @Benchmark
    public Product findJdbcInTransaction() throws SQLException {
        try (Connection connection = databases.pool.getConnection()) {
            connection.setAutoCommit(false);
            Product product = JdbcProducts.find(connection, key());
            connection.commit();
            return product;
        }
    }

    @Benchmark
    public Product findTransaction() {
        int key = key();
        return databases.engine.transactionResult(tx -> tx.one(select(PRODUCT).where(PRODUCT.id.eq(key))));
    }

    @Benchmark
    public Product findSession() {
        try (Session session = databases.sessions.open()) {
            Product product = session.getOne(PRODUCT, key());
            session.commit();
            return product;
        }
    }

    @Benchmark
    public List<Product> listJdbc() throws SQLException {
        try (Connection connection = databases.pool.getConnection()) {
            return JdbcProducts.list(connection);
        }
    }

    @Benchmark
    public List<Product> listRepository() {
        return databases.products.list();
    }

    @Benchmark
    public List<Product> listTransaction() {
        return databases.engine.transactionResult(tx -> tx.list(ALL));
    }

    @Benchmark
    public List<Product> listSession() {
        try (Session session = databases.sessions.open()) {
            List<Product> products = session.list(ALL);
            session.commit();
            return products;
        }
    }

    private int key() {
        next = next == Databases.ROWS ? 1 : next + 1;
        return next;
    }
}
