package dev.rowan.dialect;

import dev.rowan.UrlException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** SQLite, in a file or in memory: the database is a part of the program. */
final class SqliteDriver implements DriverKind {
    private static final DriverOptions OPTIONS = DriverOptions.of("SQLite", """
            application_id auto_vacuum automatic_index busy_timeout cache_size cache_spill encoding fullfsync journal_mode
            journal_size_limit limit_attached limit_expr_depth limit_length limit_sql_length limit_variable_number
            limit_worker_threads locking_mode max_page_count mmap_size mode page_size recursive_triggers secure_delete synchronous
            temp_store timeout transaction_mode user_version wal_autocheckpoint check_same_thread""")
            .refusing("it loads native code for whoever can write the URL", "enable_load_extension vfs")
            .refusing("it would put files where whoever can write the URL likes", "temp_store_directory")
            .refusing("with a shared cache a reader beside a writer fails at once, whatever the timeout",
                    "cache shared_cache read_uncommitted")
            .refusing("Rowan switches foreign keys on", "foreign_keys defer_foreign_keys")
            .refusing("LIKE minds case with Rowan, as = does", "case_sensitive_like")
            .refusing("Rowan reads and writes dates itself", "date_class date_precision date_string_format")
            .refusing("Rowan reads the names of columns and the numbers of rows as they are",
                    "count_changes empty_result_callbacks full_column_names short_column_names jdbc.get_generated_keys")
            .refusing("the driver has no encryption", "hexkey_mode password key")
            .refusing("Rowan begins and ends transactions", "isolation_level jdbc.explicit_readonly")
            .refusing("say mode=ro, rw or rwc", "open_mode")
            .refusing("a damaged database could stay unseen, or older programs not read it",
                    "legacy_alter_table legacy_file_format writable_schema ignore_check_constraints");

    /** Those that can be only some words; the driver itself takes every word and does nothing with a wrong one. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "journal_mode", List.of("WAL", "DELETE", "TRUNCATE", "PERSIST", "MEMORY"),
            "synchronous", List.of("OFF", "NORMAL", "FULL", "EXTRA"),
            "transaction_mode", List.of("IMMEDIATE", "DEFERRED"),
            "locking_mode", List.of("NORMAL", "EXCLUSIVE"),
            "temp_store", List.of("DEFAULT", "FILE", "MEMORY"),
            "auto_vacuum", List.of("NONE", "FULL", "INCREMENTAL"),
            "mode", List.of("RO", "RW", "RWC", "MEMORY"));
    private static final Set<String> FREE = Set.of("encoding", "automatic_index", "cache_spill", "fullfsync", "recursive_triggers",
            "secure_delete", "check_same_thread");

    @Override
    public DriverFamily family() {
        return DriverFamily.SQLITE;
    }

    @Override
    public Dialect dialect() {
        return Dialect.of("sqlite");
    }

    @Override
    public boolean single(Address address) {
        String place = address.database();
        return place == null || place.isEmpty() || place.equals(":memory:") || place.equals("file::memory:")
                || "MEMORY".equals(word(address, "mode"));
    }

    @Override
    public boolean locksLate(Address address) {
        return "DEFERRED".equals(word(address, "transaction_mode"));
    }

    private static String word(Address address, String option) {
        for (Map.Entry<String, List<String>> each : address.options().entrySet()) {
            if (each.getKey().equalsIgnoreCase(option)) {
                return each.getValue().get(0).toUpperCase(Locale.ROOT);
            }
        }
        return null;
    }

    @Override
    public JdbcTarget target(Address address, DriverTimeouts timeouts) {
        String place = address.database() == null ? "" : address.database();
        if (address.host() != null) {
            throw new UrlException("A SQLite URL is written sqlite:path, sqlite:///path as in SQLAlchemy, with a fourth "
                    + "slash for an absolute one, or sqlite://, in memory.");
        }
        if (address.user() != null || address.password() != null) {
            throw new UrlException("SQLite knows neither users nor passwords: leave them out of the URL.");
        }
        if (place.indexOf('?') >= 0 || place.startsWith(":resource:")) {
            throw new UrlException("A SQLite database is a file whose name has no question mark, or :memory:.");
        }
        boolean memory = single(address);
        Properties properties = properties(address, timeouts);
        String journal = properties.containsKey("journal_mode") ? (String) properties.remove("journal_mode")
                : memory || "RO".equals(word(address, "mode")) ? null : "WAL";
        long patience = timeouts.lock().toMillis();
        return new JdbcTarget(DriverKind.load("org.sqlite.JDBC", "org.xerial:sqlite-jdbc"),
                "jdbc:sqlite:" + (memory ? ":memory:" : file(place, word(address, "mode"))), properties, connection -> {
                    SqliteConnections.journal(connection, journal, patience);
                    SqliteConnections.ready(connection, false);
                });
    }

    /**
     * With a mode, a URI (SQLite manual, "Uniform Resource Identifiers"): a connection that its driver calls read-only, HikariCP would
     * set back.
     */
    private static String file(String place, String mode) {
        if (mode == null || place.startsWith("file:")) {
            return mode == null ? place : place + "?mode=" + mode.toLowerCase(Locale.ROOT);
        }
        String path = place.replace('\\', '/').replace("%", "%25").replace("#", "%23");
        return "file:" + (path.matches("[A-Za-z]:.*") ? "/" : "") + path + "?mode=" + mode.toLowerCase(Locale.ROOT);
    }

    private static Properties properties(Address address, DriverTimeouts timeouts) {
        Properties properties = new Properties();
        properties.setProperty("busy_timeout", Long.toString(timeouts.lock().toMillis()));
        for (Map.Entry<String, List<String>> option : address.options().entrySet()) {
            String value = DriverOptions.single(option.getKey(), option.getValue());
            String name = OPTIONS.check(option.getKey());
            verify(name, value);
            switch (name) {
                case "timeout" -> properties.setProperty("busy_timeout", Long.toString(Math.round(1000 * Double.parseDouble(value))));
                // of the file's name; Rowan's own to do; a matter of Python's
                case "mode", "transaction_mode", "check_same_thread" -> { }
                default -> properties.setProperty(name, value);
            }
        }
        return properties;
    }

    private static void verify(String name, String value) {
        List<String> words = WORDS.get(name);
        if (words != null && !words.contains(value.toUpperCase(Locale.ROOT))) {
            throw new UrlException("The option " + name + " is " + String.join(", ", words) + ".");
        }
        String number = name.equals("timeout") ? "\\d{1,6}(\\.\\d*)?" : "-?\\d{1,15}";
        if (words == null && !FREE.contains(name) && !value.matches(number)) {
            throw new UrlException("The option " + name + " is a number.");
        }
    }
}
