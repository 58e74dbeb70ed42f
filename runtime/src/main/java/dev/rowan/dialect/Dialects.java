package dev.rowan.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The dialects of the class path, looked up once. */
final class Dialects {

    private static final List<Dialect> ALL = ServiceLoader.load(Dialect.class, Dialect.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private Dialects() {
    }

    static Dialect of(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (Dialect dialect : ALL) {
            if (dialect.name().equals(wanted)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("no dialect '" + name + "'; there are: " + names());
    }

    static Dialect detect(DatabaseMetaData metaData) throws SQLException {
        for (Dialect dialect : ALL) {
            if (dialect.matches(metaData)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("no dialect for " + metaData.getDatabaseProductName() + "; there are: " + names());
    }

    private static String names() {
        return ALL.stream().map(Dialect::name).sorted().collect(Collectors.joining(", "));
    }
}
