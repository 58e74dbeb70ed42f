package dev.rowan.it.seed;

import dev.rowan.it.database.TestDatabase;

/** A database's URL as SQLAlchemy's users have it in their settings: with a Python driver and a character set. */
final class PythonUrl {
    private PythonUrl() {}

    static String of(TestDatabase database) {
        String url = database.url();
        return switch (database.kind()) {
            case H2 -> url;
            case SQLITE -> database.url().replace("sqlite:", "sqlite+pysqlite:///");
            case MYSQL, MARIADB -> url.replaceFirst("://", "+pymysql://") + (url.contains("?") ? "&" : "?") + "charset=utf8";
            case POSTGRESQL -> url.replaceFirst("://", "+psycopg2://") + (url.contains("?") ? "&" : "?") + "client_encoding=utf8";
        };
    }
}
