package dev.rowan.it.seed;

import dev.rowan.engine.Engine;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a server says is in a database, in words of our own. */
record InformationSchema(Engine engine) {
    List<String> tables() {
        return texts("select table_name from information_schema.tables where table_schema = " + engine.dialect().currentSchema());
    }

    /** In their order. */
    List<String> columns(String table) {
        return texts(onPostgreSql() ? """
                select column_name || ' ' || case data_type when 'integer' then 'int' when 'character varying' then 'varchar' else data_type end
                       || coalesce('(' || character_maximum_length || ')', '') || case is_nullable when 'YES' then '' else ' not null' end
                from information_schema.columns
                where table_schema = current_schema and table_name = ?
                order by ordinal_position""" : """
                select concat(column_name, ' ', data_type, coalesce(concat('(', character_maximum_length, ')'), ''),
                       if(is_nullable = 'YES', '', ' not null'))
                from information_schema.columns
                where table_schema = database() and table_name = ?
                order by ordinal_position""", table);
    }

    /** The unique ones first, then by name. */
    List<String> indexes(String table) {
        return texts(onPostgreSql() ? """
                select case when indisunique then 'unique ' else '' end || case when indisprimary then 'PRIMARY' else relname end || ' ('
                       || (select string_agg(attname, ',' order by attnum) from pg_attribute where attrelid = indexrelid) || ')'
                from pg_index join pg_class on pg_class.oid = indexrelid
                where indrelid = cast(? as regclass)
                order by indisunique desc, relname""" : """
                select concat(if(non_unique, '', 'unique '), index_name, ' (', group_concat(column_name order by seq_in_index), ')')
                from information_schema.statistics
                where table_schema = database() and table_name = ?
                group by non_unique, index_name
                order by non_unique, index_name""", table);
    }

    private boolean onPostgreSql() {
        return engine.dialect().name().equals("postgresql");
    }

    private List<String> texts(String sql, String... parameters) {
        return engine.<List<String>, IllegalStateException>transactionResult(tx -> {
            try (PreparedStatement statement = tx.jdbc().prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setString(i + 1, parameters[i]);
                }
                return texts(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    private static List<String> texts(PreparedStatement statement) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
