package dev.rowan.dialect;

import dev.rowan.UrlException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** H2: in memory, in a file, or on a server. */
final class H2Driver implements DriverKind {
    private static final DriverOptions OPTIONS = DriverOptions.of("H2", """
            ACCESS_MODE_DATA ALIAS_COLUMN_NAME AUTO_RECONNECT AUTO_SERVER AUTO_SERVER_PORT CACHE_SIZE CACHE_TYPE
            CASE_INSENSITIVE_IDENTIFIERS CIPHER COLLATION COMPRESS DATABASE_TO_LOWER DATABASE_TO_UPPER DB_CLOSE_DELAY DB_CLOSE_ON_EXIT
            DEFAULT_LOCK_TIMEOUT DEFAULT_NULL_ORDERING FILE_LOCK FORBID_CREATION IFEXISTS IGNORECASE KEYWORDS LOCK_TIMEOUT
            MAX_COMPACT_TIME MAX_MEMORY_ROWS MAX_OPERATION_MEMORY MODE NETWORK_TIMEOUT NON_KEYWORDS PAGE_SIZE QUERY_CACHE_SIZE
            QUERY_TIMEOUT RETENTION_TIME SCHEMA SCHEMA_SEARCH_PATH THROTTLE TIME_ZONE WRITE_DELAY""")
            .refusing("it runs SQL for whoever can write the URL", "INIT")
            .refusing("it loads a class for whoever can write the URL",
                    "DATABASE_EVENT_LISTENER JAVA_OBJECT_SERIALIZER AUTHENTICATOR AUTHREALM")
            .refusing("its file would show parameters", "TRACE_LEVEL_FILE TRACE_LEVEL_SYSTEM_OUT TRACE_MAX_FILE_SIZE")
            .refusing("Rowan begins and ends transactions", "AUTOCOMMIT");

    @Override
    public DriverFamily family() {
        return DriverFamily.H2;
    }

    @Override
    public Dialect dialect() {
        return Dialect.of("h2");
    }

    @Override
    public JdbcTarget target(Address address, DriverTimeouts timeouts) {
        String database = address.database();
        if (address.host() != null || database == null || database.isEmpty()) {
            throw new UrlException("An H2 URL is written h2:mem:name, h2:file:/path, h2:~/name or h2:tcp://host/path.");
        }
        boolean memory = database.startsWith("mem:");
        Map<String, String> options = new TreeMap<>();
        address.options().forEach((name, values) -> options.put(OPTIONS.check(name), DriverOptions.single(name, values)));
        if (memory) {
            options.putIfAbsent("DB_CLOSE_DELAY", "-1");   // it outlives its last connection
        }
        StringBuilder url = new StringBuilder("jdbc:h2:").append(database.equals("mem:") ? "mem:" + UUID.randomUUID() : database);
        options.forEach((name, value) -> url.append(';').append(name.replace("TIME_ZONE", "TIME ZONE")).append('=')
                .append(value.replace("\\", "\\\\").replace(";", "\\;")));
        return new JdbcTarget(DriverKind.load("org.h2.Driver", "com.h2database:h2"), url.toString(), DriverKind.credentials(address));
    }
}
