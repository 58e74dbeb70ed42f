package dev.rowan.it.contract;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code information_schema} says of a database, asked without Rowan; names in lower case, where H2 folds them to upper case. */
record InDatabase(TestDatabase database) {

    static InDatabase of(TestDatabase database) {
        return new InDatabase(database);
    }

    Set<String> tables() throws SQLException {
        if (database.kind() == DatabaseKind.SQLITE) {
            return names("select name from sqlite_schema where type in ('table', 'view') and name not like 'sqlite~_%' escape '~'");
        }
        return names("select table_name from information_schema.tables where table_schema = " + schema());
    }

    /** The indexes of a table, without those that carry a constraint of H2 under a name of its own. */
    Set<String> indexes(String table) throws SQLException {
        return names(switch (database.kind()) {
            case H2 -> "select index_name from information_schema.indexes where not is_generated and lower(table_name) = ?";
            case MYSQL, MARIADB -> "select index_name from information_schema.statistics where table_schema = database() and table_name = ?";
            case SQLITE -> "select name from sqlite_schema where type = 'index' and sql is not null and tbl_name = ?";
            case POSTGRESQL -> "select indexname from pg_indexes where schemaname = current_schema and tablename = ?";
        }, table);
    }

    /** Without NOT NULL, which PostgreSQL counts among them. SQLite keeps their names in the text of the table alone. */
    Set<String> constraints(String table) throws SQLException {
        if (database.kind() == DatabaseKind.SQLITE) {
            String sql = pairs("select tbl_name, sql from sqlite_schema where type = 'table' and tbl_name = ?", table).getOrDefault(table, "");
            return Pattern.compile("\\bconstraint `?(\\w+)").matcher(sql).results().map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return names(switch (database.kind()) {
            case H2, MYSQL, MARIADB, SQLITE -> "select constraint_name from information_schema.table_constraints where table_schema = " + schema()
                    + " and lower(table_name) = ?";
            case POSTGRESQL -> "select conname from pg_constraint where contype <> 'n' and conrelid = cast(? as regclass)";
        }, table);
    }

    /** None on MySQL, which has none; MariaDB's are among its tables. */
    Set<String> sequences() throws SQLException {
        if (database.kind() == DatabaseKind.SQLITE) {
            return Set.of();
        }
        return names(switch (database.kind()) {
            case H2 -> "select sequence_name from information_schema.sequences where sequence_name not like 'SYSTEM_SEQUENCE_%'";
            case MYSQL, MARIADB, SQLITE ->
                "select table_name from information_schema.tables where table_schema = database() and table_type = 'SEQUENCE'";
            case POSTGRESQL -> "select sequence_name from information_schema.sequences";
        });
    }

    String tableComment(String table) throws SQLException {
        String from = " from information_schema.tables where table_schema = " + schema() + " and lower(table_name) = ?";
        return pairs(switch (database.kind()) {
            case H2 -> "select table_name, remarks" + from;
            case MYSQL, MARIADB, SQLITE -> "select table_name, table_comment" + from;
            case POSTGRESQL -> "select relname, obj_description(oid) from pg_class where relname = ?";
        }, table).get(table);
    }

    Map<String, String> columnComments(String table) throws SQLException {
        String from = " from information_schema.columns where table_schema = " + schema() + " and lower(table_name) = ?";
        return pairs(switch (database.kind()) {
            case H2 -> "select column_name, remarks" + from;
            case MYSQL, MARIADB, SQLITE -> "select column_name, column_comment" + from;
            case POSTGRESQL -> "select attname, col_description(attrelid, attnum) from pg_attribute where attrelid = cast(? as regclass)";
        }, table);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private String schema() {
        return database.kind().isMySqlFamily() ? "database()" : "current_schema";
    }

    private Set<String> names(String sql, String... arguments) throws SQLException {
        Set<String> names = new TreeSet<>();
        for (String name : pairs(sql.replaceFirst("select (\\w+)", "select $1, $1"), arguments).keySet()) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private Map<String, String> pairs(String sql, String... arguments) throws SQLException {
        Map<String, String> pairs = new HashMap<>();
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pairs.put(rows.getString(1).toLowerCase(Locale.ROOT), rows.getString(2));
                }
            }
        }
        return pairs;
    }
}
