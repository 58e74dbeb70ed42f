package dev.rowan.dialect;

import java.util.List;
import java.util.stream.Collectors;

/** What the texts of SQLite's schema say, as JSON, so that its own SQL can ask: the function {@code rowan_schema}. */
final class SqliteSchema {
    private SqliteSchema() {
    }

    /** Of a CREATE TABLE its columns and constraints; of a CREATE INDEX its parts and its condition; of a CREATE VIEW its query. */
    static String json(String sql) {
        if (sql == null) {
            return "{}";
        }
        SqliteWords words = new SqliteWords(sql);
        words.take("create");
        if (words.take("view") || words.take("temp", "view")) {
            words.skipTo("as");
            return "{\"query\":" + text(words.rest()) + "}";
        }
        boolean unique = words.take("unique");
        return unique || words.take("index") ? index(sql) : table(SqliteTable.of(sql));
    }

    private static String table(SqliteTable table) {
        return "{\"columns\":"
                + list(table.columns.stream().map(column -> "{\"name\":" + text(column.name()) + ",\"type\":" + text(column.type())
                        + ",\"computed\":" + text(column.computed()) + ",\"stored\":" + flag(column.stored())
                        + ",\"identity\":" + flag(column.identity()) + "}").toList())
                + ",\"keys\":" + list(table.keys.stream().map(key -> "{\"kind\":" + text(key.kind()) + ",\"name\":" + text(key.name())
                        + ",\"columns\":" + texts(key.columns()) + "}").toList())
                + ",\"foreign\":" + list(table.foreign.stream().map(SqliteSchema::foreign).toList())
                + ",\"checks\":" + list(table.checks.stream().map(check -> "{\"name\":" + text(check.name()) + ",\"condition\":"
                        + text(check.sql()) + "}").toList()) + "}";
    }

    private static String foreign(SqliteTable.Foreign key) {
        return "{\"name\":" + text(key.name()) + ",\"columns\":" + texts(key.columns()) + ",\"table\":" + text(key.table())
                + ",\"referenced\":" + texts(key.referenced()) + ",\"delete\":" + text(key.onDelete()) + ",\"update\":"
                + text(key.onUpdate())
                + ",\"deferrable\":" + flag(key.deferrable()) + "}";
    }

    private static String index(String sql) {
        SqliteWords words = new SqliteWords(sql);
        words.skipTo("on");
        words.next();
        List<String> parts = words.parts();
        return "{\"parts\":" + texts(parts) + ",\"where\":" + text(words.take("where") ? words.rest() : null) + "}";
    }

    private static String list(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    private static String texts(List<String> values) {
        return values.stream().map(SqliteSchema::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String flag(boolean on) {
        return on ? "1" : "0";
    }

    private static String text(String value) {
        if (value == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
