package dev.rowan.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a CREATE TABLE of SQLite says and its pragmas do not: types with their comments, computed columns, names and conditions of
 * constraints. A constraint without a name has here the one that Rowan would give it. For one thread.
 */
final class SqliteTable {
    /** What can follow a column's type. */
    static final Set<String> AFTER_TYPE = Set.of("CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK", "DEFAULT", "COLLATE",
            "REFERENCES", "GENERATED", "AS");

    record ColumnText(String name, String type, String computed, boolean stored, boolean identity) {
    }

    record Key(String kind, String name, List<String> columns) {
    }

    record Foreign(String name, List<String> columns, String table, List<String> referenced, String onDelete, String onUpdate,
            boolean deferrable) {
    }

    record Condition(String name, String sql) {
    }

    final List<ColumnText> columns = new ArrayList<>();
    final List<Key> keys = new ArrayList<>();
    final List<Foreign> foreign = new ArrayList<>();
    final List<Condition> checks = new ArrayList<>();
    private final String table;

    private SqliteTable(String table) {
        this.table = table;
    }

    /** Reads a CREATE TABLE; of any other statement there is nothing to tell. */
    static SqliteTable of(String sql) {
        SqliteWords words = new SqliteWords(sql);
        words.take("create");
        words.take("temp");
        if (!words.take("table")) {
            return new SqliteTable("");
        }
        words.take("if", "not", "exists");
        String name = words.next().name();
        SqliteTable table = new SqliteTable(words.take(".") ? words.next().name() : name);
        words.parts().forEach(part -> table.read(new SqliteWords(part)));
        return table;
    }

    private void read(SqliteWords words) {
        String name = words.take("constraint") ? words.next().name() : null;
        if (words.take("primary", "key")) {
            key("P", name, words.names());
        } else if (words.take("unique")) {
            key("U", name, words.names());
        } else if (words.take("check")) {
            check(name, words.parenthesised());
        } else if (words.take("foreign", "key")) {
            List<String> columns = words.names();
            words.take("references");
            foreign(words, name, columns);
        } else if (!words.ended()) {
            column(words);
        }
    }

    private void column(SqliteWords words) {
        String column = words.next().name();
        String type = words.type();
        String computed = null;
        boolean stored = false;
        boolean identity = false;
        String name = null;
        while (!words.ended()) {
            if (words.take("constraint")) {
                name = words.next().name();
                continue;
            }
            if (words.take("primary", "key")) {
                key("P", name, List.of(column));
            } else if (words.take("autoincrement")) {
                identity = true;
            } else if (words.take("unique")) {
                key("U", name, List.of(column));
            } else if (words.take("check")) {
                check(name, words.parenthesised());
            } else if (words.take("references")) {
                foreign(words, name, List.of(column));
            } else if (words.take("collate")) {
                type += " collate " + words.next().text();
            } else if (words.take("as")) {
                computed = words.parenthesised();
            } else if (words.take("stored")) {
                stored = true;
            } else {
                words.skip();   // NOT NULL and defaults are told by a pragma
            }
            name = null;
        }
        columns.add(new ColumnText(column, type, computed, stored, identity));
    }

    private void key(String kind, String name, List<String> of) {
        keys.add(new Key(kind, name != null ? name : kind.equals("P") ? "pk_" + table : made("uq_", of), of));
    }

    private void check(String name, String sql) {
        checks.add(new Condition(name != null ? name : "ck_" + table + "_" + (checks.size() + 1), sql));
    }

    private String made(String prefix, List<String> of) {
        return prefix + table + "_" + String.join("_", of);
    }

    private void foreign(SqliteWords words, String name, List<String> of) {
        String target = words.next().name();
        List<String> referenced = words.peek().is("(") ? words.names() : List.of();
        String onDelete = "NO ACTION";
        String onUpdate = "NO ACTION";
        boolean deferrable = false;
        while (true) {
            if (words.take("on", "delete")) {
                onDelete = action(words);
            } else if (words.take("on", "update")) {
                onUpdate = action(words);
            } else if (words.take("match")) {
                words.next();
            } else if (words.take("not", "deferrable")) {
                words.take("initially", "deferred");
            } else if (words.take("deferrable")) {
                deferrable = words.take("initially", "deferred");
            } else if (!words.take("initially", "immediate")) {
                break;
            }
        }
        foreign.add(new Foreign(name != null ? name : made("fk_", of), of, target, referenced, onDelete, onUpdate, deferrable));
    }

    private static String action(SqliteWords words) {
        String first = words.next().upper();
        return first.equals("SET") || first.equals("NO") ? first + " " + words.next().upper() : first;
    }
}
