package dev.rowan.benchmarks;

import static dev.rowan.benchmarks.ProductTable.PRODUCT;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Bound;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Select;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.StatementCache;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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

/**
 * A query of several clauses: run beside the same text by hand, and only made into its text: as one object for all runs, made anew for
 * each, and rendered, as it would be without a cache.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = {"-Xms1g", "-Xmx1g"})
public class QueryBenchmark {
    private static final String TEXT = "select active, count(*), sum(price) from product where id > ? and id <= ? and (name like ? escape '!' or stock < ?)"
            + " group by active having count(*) > ? order by active limit ?";
    private static final Select<Row3<Boolean, Long, BigDecimal>> QUERY = query(100);

    private final StatementCache cache = new StatementCache(Dialect.of("h2"), 100);
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

    private static Select<Row3<Boolean, Long, BigDecimal>> query(int from) {
        return select(PRODUCT.active, count(), sum(PRODUCT.price)).from(PRODUCT)
                .where(PRODUCT.id.gt(from), PRODUCT.id.le(from + 10), PRODUCT.name.startsWith("Product").or(PRODUCT.stock.lt(5)))
                .groupBy(PRODUCT.active).having(count().gt(0L)).orderBy(PRODUCT.active.asc()).limit(10);
    }

    private int from() {
        next = next == 900 ? 1 : next + 1;
        return next;
    }

    @Benchmark
    public List<Row3<Boolean, Long, BigDecimal>> runJdbc() throws SQLException {
        try (Connection connection = databases.pool.getConnection()) {
            connection.setAutoCommit(false);
            List<Row3<Boolean, Long, BigDecimal>> found = new ArrayList<>();
            int from = from();
            try (PreparedStatement statement = connection.prepareStatement(TEXT)) {
                statement.setInt(1, from);
                statement.setInt(2, from + 10);
                statement.setString(3, "Product%");
                statement.setInt(4, 5);
                statement.setLong(5, 0);
                statement.setLong(6, 10);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(new Row3<>(rows.getBoolean(1), rows.getLong(2), rows.getBigDecimal(3)));
                    }
                }
            }
            connection.commit();
            return found;
        }
    }

    @Benchmark
    public List<Row3<Boolean, Long, BigDecimal>> runMadeAnew() {
        int from = from();
        return databases.engine.transactionResult(tx -> tx.list(query(from)));
    }

    @Benchmark
    public List<Row3<Boolean, Long, BigDecimal>> runKept() {
        return databases.engine.transactionResult(tx -> tx.list(QUERY));
    }

    @Benchmark
    public Bound textKept() {
        return cache.bind(QUERY);
    }

    @Benchmark
    public Bound textMadeAnew() {
        return cache.bind(query(from()));
    }

    @Benchmark
    public String textRendered() {
        return SqlText.of(cache.dialect(), query(from())::render);
    }
}
