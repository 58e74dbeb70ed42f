package dev.rowan.dialect;

import java.util.regex.Pattern;

/**
 * What MySQL and MariaDB tell alike in INFORMATION_SCHEMA. Neither tells a UNIQUE constraint from a unique index: one over columns is
 * told as a constraint, one over expressions as an index. Where an identity began is not kept.
 */
abstract sealed class MySqlFamilyCatalog implements CatalogSql permits MySqlCatalog, MariaDbCatalog {

    /** The width that a client would show an integer in, which MySQL 8 no longer tells. */
    private static final Pattern DISPLAY_WIDTH = Pattern.compile("^((?:small|medium|big)?int|tinyint)\\(\\d+\\)");

    /** A label of an enum with the comma behind it. */
    private static final Pattern LABEL_END = Pattern.compile("('(?:[^']|'')*'),");

    private static final Pattern DIGITS = Pattern.compile("^decimal\\((\\d+),(\\d+)\\)");

    /** Whether {@code s} is a part of an index that is unique over columns alone. */
    private static final String UNIQUE_OVER_COLUMNS = """
            s.NON_UNIQUE = 0 and not exists (
                select 1 from INFORMATION_SCHEMA.STATISTICS e
                where e.TABLE_SCHEMA = s.TABLE_SCHEMA and e.TABLE_NAME = s.TABLE_NAME and e.INDEX_NAME = s.INDEX_NAME
                    and e.COLUMN_NAME is null)""";

    /** The SQL of a column's type; {@code c} is the column and {@code t} its table. */
    abstract String typeSql();

    /** The SQL of a column's default. */
    abstract String defaultSql();

    /** The SQL of an index's expression; {@code s} is the part of the index. */
    abstract String indexExpressionSql();

    @Override
    public final String schemas() {
        return "select SCHEMA_NAME as name from INFORMATION_SCHEMA.SCHEMATA"
                + " where lower(SCHEMA_NAME) not in ('information_schema', 'mysql', 'performance_schema', 'sys')";
    }

    @Override
    public final String relations() {
        return """
                select TABLE_NAME as in_table, case when TABLE_TYPE like '%VIEW' then 'V' else 'T' end as kind,
                    case when TABLE_TYPE like '%VIEW' then null else nullif(TABLE_COMMENT, '') end as remark
                from INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = ? and TABLE_TYPE <> 'SEQUENCE'""";
    }

    @Override
    public final String columns() {
        return """
                select c.TABLE_NAME as in_table, c.ORDINAL_POSITION as place, c.COLUMN_NAME as name,
                    concat(%s, case when c.COLLATION_NAME <> t.TABLE_COLLATION
                        then concat(' character set ', c.CHARACTER_SET_NAME, ' collate ', c.COLLATION_NAME) else '' end) as type,
                    case c.IS_NULLABLE when 'YES' then 1 else 0 end as nullable, %s as default_value,
                    nullif(c.GENERATION_EXPRESSION, '') as computed,
                    case when c.EXTRA like '%%STORED GENERATED%%' then 1 else 0 end as is_stored,
                    case when c.EXTRA like '%%auto_increment%%' then 1 else 0 end as is_identity, 0 as always, null as start_value,
                    null as step, null as min_value, null as max_value, null as cached, 0 as cycle, nullif(c.COLUMN_COMMENT, '') as remark
                from INFORMATION_SCHEMA.COLUMNS c
                join INFORMATION_SCHEMA.TABLES t on t.TABLE_SCHEMA = c.TABLE_SCHEMA and t.TABLE_NAME = c.TABLE_NAME
                where c.TABLE_SCHEMA = ? and t.TABLE_TYPE <> 'SEQUENCE'""".formatted(typeSql(), defaultSql());
    }

    @Override
    public final String keys() {
        return """
                select s.TABLE_NAME as in_table, s.INDEX_NAME as name, case s.INDEX_NAME when 'PRIMARY' then 'P' else 'U' end as kind,
                    s.SEQ_IN_INDEX as place, s.COLUMN_NAME as column_name
                from INFORMATION_SCHEMA.STATISTICS s where s.TABLE_SCHEMA = ? and\s""" + UNIQUE_OVER_COLUMNS;
    }

    @Override
    public final String foreignKeys() {
        return """
                select k.TABLE_NAME as in_table, k.CONSTRAINT_NAME as name, k.ORDINAL_POSITION as place, k.COLUMN_NAME as column_name,
                    k.REFERENCED_TABLE_SCHEMA as to_schema, k.REFERENCED_TABLE_NAME as to_table, k.REFERENCED_COLUMN_NAME as to_column,
                    r.DELETE_RULE as on_delete, r.UPDATE_RULE as on_update, 0 as is_deferrable
                from INFORMATION_SCHEMA.KEY_COLUMN_USAGE k
                join INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS r on r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA
                    and r.CONSTRAINT_NAME = k.CONSTRAINT_NAME and r.TABLE_NAME = k.TABLE_NAME
                where k.TABLE_SCHEMA = ? and k.REFERENCED_TABLE_NAME is not null""";
    }

    @Override
    public final String indexes() {
        return """
                select s.TABLE_NAME as in_table, s.INDEX_NAME as name, s.SEQ_IN_INDEX as place, s.COLUMN_NAME as column_name,
                    %s as expression, case s.COLLATION when 'D' then 1 else 0 end as descending,
                    case s.NON_UNIQUE when 0 then 1 else 0 end as is_unique, null as `condition`
                from INFORMATION_SCHEMA.STATISTICS s where s.TABLE_SCHEMA = ? and not (%s)"""
                .formatted(indexExpressionSql(), UNIQUE_OVER_COLUMNS);
    }

    @Override
    public final String views() {
        return "select TABLE_NAME as in_table, VIEW_DEFINITION as definition from INFORMATION_SCHEMA.VIEWS where TABLE_SCHEMA = ?";
    }

    @Override
    public final String type(String told) {
        if (told.startsWith("json ")) {
            return "json";      // MariaDB keeps a text of its own character set
        }
        if (told.startsWith("enum(")) {
            return LABEL_END.matcher(told).replaceAll("$1, ");
        }
        if (told.startsWith("tinyint(1)")) {
            return "boolean" + told.substring("tinyint(1)".length());
        }
        String plain = DIGITS.matcher(DISPLAY_WIDTH.matcher(told).replaceFirst("$1")).replaceFirst("decimal($1, $2)");
        return plain.equals("int") || plain.startsWith("int ") ? "integer" + plain.substring("int".length()) : plain;
    }
}
