package dev.rowan.it.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The files of SQLite databases, below this module's target. */
final class SqliteFiles {
    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "target", "sqlite").toAbsolutePath();

    private SqliteFiles() {}

    /** Where a database of that name will be, alone in its directory. */
    static Path newFile(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(ROOT), name + "-").resolve(name + ".db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops all tables and views, whoever refers to them. */
    static void empty(DataSource source) {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            statement.execute("pragma synchronous = off");
            connection.setAutoCommit(false);
            List<String> drops = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("""
                    select 'drop ' || type || ' "' || replace(name, '"', '""') || '"' from sqlite_schema
                    where type in ('table', 'view') and name not like 'sqlite~_%' escape '~' order by type desc""")) {
                while (rows.next()) {
                    drops.add(rows.getString(1));
                }
            }
            for (String drop : drops) {
                statement.execute(drop);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("emptying a SQLite database", e);
        }
    }

    static void delete(String jdbcUrl) {
        Programs.delete(Path.of(jdbcUrl.substring("jdbc:sqlite:".length())).getParent());
    }
}
