package dev.rowan.benchmarks;

import static dev.rowan.benchmarks.ProductTable.PRODUCT;

import dev.rowan.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One row, and a thousand rows in one transaction, generated keys read back; each of ours beside the JDBC that does the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = {"-Xms2g", "-Xmx2g"})
public class WriteBenchmark {
    private Databases databases;

    @Setup
    public void open() {
        databases = new Databases();
    }

    /** Or the table would grow, and the later iterations be slower. */
    @Setup(Level.Iteration)
    public void empty() {
        databases.empty();
    }

    @TearDown
    public void close() {
        databases.close();
    }

    @Benchmark
    public Product insertJdbc() throws SQLException {
        Product product = Product.numbered(1);
        try (Connection connection = databases.pool.getConnection()) {
            JdbcProducts.insert(connection, product);
        }
        return product;
    }

    @Benchmark
    public Product insertRepository() {
        return databases.products.add(Product.numbered(1));
    }

    @Benchmark
    public Product insertJdbcInTransaction() throws SQLException {
        Product product = Product.numbered(1);
        try (Connection connection = databases.pool.getConnection()) {
            connection.setAutoCommit(false);
            JdbcProducts.insert(connection, product);
            connection.commit();
        }
        return product;
    }

    @Benchmark
    public Product insertTransaction() {
        return databases.engine.transactionResult(tx -> tx.insert(PRODUCT, Product.numbered(1)));
    }

    @Benchmark
    public Product insertSession() {
        Product product = Product.numbered(1);
        try (Session session = databases.sessions.open()) {
            session.add(product);
            session.commit();
        }
        return product;
    }

    @Benchmark
    public List<Product> insertAllJdbc() throws SQLException {
        List<Product> products = Databases.numbered(Databases.ROWS);
        try (Connection connection = databases.pool.getConnection()) {
            connection.setAutoCommit(false);
            JdbcProducts.insert(connection, products);
            connection.commit();
        }
        return products;
    }

    @Benchmark
    public List<Product> insertAllRepository() {
        return databases.products.addAll(Databases.numbered(Databases.ROWS));
    }

    @Benchmark
    public List<Product> insertAllTransaction() {
        return databases.engine.transactionResult(tx -> tx.insertAll(PRODUCT, Databases.numbered(Databases.ROWS)));
    }

    @Benchmark
    public List<Product> insertAllSession() {
        List<Product> products = Databases.numbered(Databases.ROWS);
        try (Session session = databases.sessions.open()) {
            session.addAll(products);
            session.commit();
        }
        return products;
    }
}
