package dev.rowan.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.engine.Engine;
import dev.rowan.schema.MetaData;
import dev.rowan.session.SessionFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One database in memory, seen through Rowan and through a pool of the same size and settings for JDBC by hand. */
final class Databases implements AutoCloseable {
    static final int ROWS = 1_000;
    private static final int POOL_SIZE = 5;

    final Engine engine;
    final HikariDataSource pool;
    final SessionFactory sessions;
    final ProductRepository products;

    Databases() {
        engine = Engine.builder("h2:mem:benchmark").poolSize(POOL_SIZE).maxOverflow(0).build();
        sessions = SessionFactory.of(engine);
        products = new ProductRepository(sessions);
        MetaData.of(ProductTable.PRODUCT).createAll(engine);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:benchmark;DB_CLOSE_DELAY=-1");
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMaxLifetime(0);
        pool = new HikariDataSource(config);
    }

    /** The table has these rows, and no others. */
    void fill() {
        empty();
        products.addAll(numbered(ROWS));
    }

    void empty() {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("truncate table product restart identity");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Product> numbered(int count) {
        List<Product> list = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            list.add(Product.numbered(number));
        }
        return list;
    }

    @Override
    public void close() {
        pool.close();
        engine.close();
    }
}
