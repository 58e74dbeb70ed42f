package dev.rowan.it.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Takes the rows out of all tables of a database, whoever refers to them, and lets what generates keys begin anew. */
final class TableRows {
    private TableRows() {}

    static void delete(TestDatabase database) {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            switch (database.kind()) {
                case H2 -> {
                    run(statement, "set referential_integrity false");
                    run(statement, asked(statement, """
                            select 'truncate table "' || table_name || '" restart identity' from information_schema.tables
                            where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'"""));
                    run(statement, asked(statement, "select 'alter sequence \"' || sequence_name || '\" restart' from information_schema.sequences"));
                    run(statement, "set referential_integrity true");
                }
                case MYSQL -> {
                    run(statement, "set foreign_key_checks = 0", "set information_schema_stats_expiry = 0");
                    run(statement, asked(statement, MYSQL_FAMILY));
                }
                case MARIADB -> {
                    run(statement, "set foreign_key_checks = 0");
                    run(statement, asked(statement, MYSQL_FAMILY));
                }
                case SQLITE -> {
                    run(statement, "pragma foreign_keys = off", "pragma synchronous = off", "begin");
                    run(statement, asked(statement, """
                            select 'delete from "' || name || '"' from sqlite_schema
                            where type = 'table' and (name = 'sqlite_sequence' or name not like 'sqlite~_%' escape '~')"""));
                    run(statement, "commit");
                }
                case POSTGRESQL -> run(statement, POSTGRESQL);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("taking the rows out of " + database, e);
        }
    }

    /** Truncating makes a table anew, which takes long: only where its counter has moved, which deleting leaves as it is. */
    private static final String MYSQL_FAMILY = """
            select concat(if(auto_increment > 1, 'truncate table `', 'delete from `'), table_name, '`')
            from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'""";

    private static final String POSTGRESQL = """
            do $$
            declare
                name regclass;
            begin
                set local session_replication_role = replica;
                for name in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
                    execute 'delete from ' || name;
                end loop;
                perform setval(seqrelid, seqstart, false) from pg_sequence;
            end $$""";

    private static void run(Statement statement, String... sqls) throws SQLException {
        run(statement, List.of(sqls));
    }

    private static void run(Statement statement, List<String> sqls) throws SQLException {
        for (String sql : sqls) {
            statement.execute(sql);
        }
    }

    private static List<String> asked(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
