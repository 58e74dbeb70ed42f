package dev.rowan.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a careful person writes by hand with JDBC, by position, with a batch for many rows. */
final class JdbcProducts {
    private static final String COLUMNS = "select id, code, name, price, stock, views, active, changed_at from product";
    private static final String BY_KEY = COLUMNS + " where id = ?";
    private static final String INSERT =
            "insert into product (code, name, price, stock, views, active, changed_at) values (?, ?, ?, ?, ?, ?, ?)";

    private JdbcProducts() {}

    static Product find(Connection connection, int id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BY_KEY)) {
            statement.setInt(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? read(rows) : null;
            }
        }
    }

    static List<Product> list(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS); ResultSet rows = statement.executeQuery()) {
            List<Product> products = new ArrayList<>();
            while (rows.next()) {
                products.add(read(rows));
            }
            return products;
        }
    }

    static void insert(Connection connection, Product product) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, product);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                product.id = keys.getInt(1);
            }
        }
    }

    static void insert(Connection connection, List<Product> products) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            for (Product product : products) {
                bind(statement, product);
                statement.addBatch();
            }
            statement.executeBatch();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                for (Product product : products) {
                    keys.next();
                    product.id = keys.getInt(1);
                }
            }
        }
    }

    private static Product read(ResultSet rows) throws SQLException {
        Product product = new Product();
        product.id = rows.getInt(1);
        product.code = rows.getString(2);
        product.name = rows.getString(3);
        product.price = rows.getBigDecimal(4);
        product.stock = rows.getInt(5);
        product.views = rows.getLong(6);
        product.active = rows.getBoolean(7);
        product.changedAt = rows.getObject(8, LocalDateTime.class);
        return product;
    }

    private static void bind(PreparedStatement statement, Product product) throws SQLException {
        statement.setString(1, product.code);
        statement.setString(2, product.name);
        statement.setBigDecimal(3, product.price);
        statement.setInt(4, product.stock);
        statement.setLong(5, product.views);
        statement.setBoolean(6, product.active);
        statement.setObject(7, product.changedAt);
    }
}
