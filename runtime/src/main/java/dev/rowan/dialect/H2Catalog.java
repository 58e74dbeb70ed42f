package dev.rowan.dialect;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What H2's INFORMATION_SCHEMA tells (H2 manual, "Information Schema"). */
final class H2Catalog implements CatalogSql {

    /** A name or a literal that H2 tells in ASCII, and a character in it. */
    private static final Pattern IN_ASCII = Pattern.compile("U&(\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*')");
    private static final Pattern CODE = Pattern.compile("\\\\(?:\\+([0-9a-fA-F]{6})|([0-9a-fA-F]{4})|(\\\\))");

    private static final String TYPE = """
            case DATA_TYPE
                when 'CHARACTER VARYING' then 'varchar(' || CHARACTER_MAXIMUM_LENGTH || ')'
                when 'CHARACTER' then 'char(' || CHARACTER_MAXIMUM_LENGTH || ')'
                when 'BINARY VARYING' then 'varbinary(' || CHARACTER_MAXIMUM_LENGTH || ')'
                when 'BINARY' then 'binary(' || CHARACTER_MAXIMUM_LENGTH || ')'
                when 'CHARACTER LARGE OBJECT' then 'clob'
                when 'BINARY LARGE OBJECT' then 'blob'
                when 'NUMERIC' then 'decimal(' || NUMERIC_PRECISION || ', ' || NUMERIC_SCALE || ')'
                when 'TIME' then 'time(' || DATETIME_PRECISION || ')'
                when 'TIMESTAMP' then 'timestamp(' || DATETIME_PRECISION || ')'
                when 'TIMESTAMP WITH TIME ZONE' then 'timestamp(' || DATETIME_PRECISION || ') with time zone'
                when 'ENUM' then (
                    select 'enum(' || listagg('''' || replace(e.VALUE_NAME, '''', '''''') || '''', ', ')
                        within group (order by e.VALUE_ORDINAL) || ')'
                    from INFORMATION_SCHEMA.ENUM_VALUES e
                    where e.OBJECT_SCHEMA = c.TABLE_SCHEMA and e.OBJECT_NAME = c.TABLE_NAME and e.ENUM_IDENTIFIER = c.DTD_IDENTIFIER)
                when 'ARRAY' then (
                    select case e.DATA_TYPE
                            when 'CHARACTER VARYING' then 'varchar(' || e.CHARACTER_MAXIMUM_LENGTH || ')'
                            when 'NUMERIC' then 'decimal(' || e.NUMERIC_PRECISION || ', ' || e.NUMERIC_SCALE || ')'
                            when 'TIME' then 'time(' || e.DATETIME_PRECISION || ')'
                            when 'TIMESTAMP' then 'timestamp(' || e.DATETIME_PRECISION || ')'
                            else lower(e.DATA_TYPE) end || ' array'
                    from INFORMATION_SCHEMA.ELEMENT_TYPES e
                    where e.OBJECT_SCHEMA = c.TABLE_SCHEMA and e.OBJECT_NAME = c.TABLE_NAME
                        and e.COLLECTION_TYPE_IDENTIFIER = c.DTD_IDENTIFIER)
                else lower(DATA_TYPE) end""";

    @Override
    public String schemas() {
        return "select SCHEMA_NAME as name from INFORMATION_SCHEMA.SCHEMATA where SCHEMA_NAME <> 'INFORMATION_SCHEMA'";
    }

    @Override
    public String relations() {
        return """
                select TABLE_NAME as in_table, case TABLE_TYPE when 'VIEW' then 'V' else 'T' end as kind, REMARKS as remark
                from INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = ?""";
    }

    @Override
    public String columns() {
        return """
                select TABLE_NAME as in_table, ORDINAL_POSITION as place, COLUMN_NAME as name, %s as type,
                    case IS_NULLABLE when 'YES' then 1 else 0 end as nullable, COLUMN_DEFAULT as default_value,
                    GENERATION_EXPRESSION as computed, case IS_GENERATED when 'ALWAYS' then 1 else 0 end as is_stored,
                    case IS_IDENTITY when 'YES' then 1 else 0 end as is_identity,
                    case IDENTITY_GENERATION when 'ALWAYS' then 1 else 0 end as always,
                    nullif(IDENTITY_START, 1) as start_value, nullif(IDENTITY_INCREMENT, 1) as step,
                    case when IDENTITY_INCREMENT > 0 then nullif(IDENTITY_MINIMUM, 1) else nullif(IDENTITY_MINIMUM, %s) end as min_value,
                    case when IDENTITY_INCREMENT > 0 then nullif(IDENTITY_MAXIMUM, %s) else nullif(IDENTITY_MAXIMUM, -1) end as max_value,
                    nullif(IDENTITY_CACHE, 32) as cached, case IDENTITY_CYCLE when 'YES' then 1 else 0 end as cycle, REMARKS as remark
                from INFORMATION_SCHEMA.COLUMNS c where TABLE_SCHEMA = ?""".formatted(TYPE, limit("-128", "-32768", "-2147483648",
                "-9223372036854775808"), limit("127", "32767", "2147483647", "9223372036854775807"));
    }

    private static String limit(String tinyint, String smallint, String integer, String bigint) {
        return "case DATA_TYPE when 'TINYINT' then " + tinyint + " when 'SMALLINT' then " + smallint + " when 'INTEGER' then " + integer
                + " else " + bigint + " end";
    }

    @Override
    public String keys() {
        return """
                select t.TABLE_NAME as in_table, t.CONSTRAINT_NAME as name,
                    case t.CONSTRAINT_TYPE when 'UNIQUE' then 'U' else 'P' end as kind,
                    k.ORDINAL_POSITION as place, k.COLUMN_NAME as column_name
                from INFORMATION_SCHEMA.TABLE_CONSTRAINTS t
                join INFORMATION_SCHEMA.KEY_COLUMN_USAGE k on k.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA
                    and k.CONSTRAINT_NAME = t.CONSTRAINT_NAME
                where t.TABLE_SCHEMA = ? and t.CONSTRAINT_TYPE in ('PRIMARY KEY', 'UNIQUE')""";
    }

    @Override
    public String foreignKeys() {
        return """
                select k.TABLE_NAME as in_table, k.CONSTRAINT_NAME as name, k.ORDINAL_POSITION as place, k.COLUMN_NAME as column_name,
                    u.TABLE_SCHEMA as to_schema, u.TABLE_NAME as to_table, u.COLUMN_NAME as to_column,
                    r.DELETE_RULE as on_delete, r.UPDATE_RULE as on_update, 0 as is_deferrable
                from INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS r
                join INFORMATION_SCHEMA.KEY_COLUMN_USAGE k on k.CONSTRAINT_SCHEMA = r.CONSTRAINT_SCHEMA
                    and k.CONSTRAINT_NAME = r.CONSTRAINT_NAME
                join INFORMATION_SCHEMA.KEY_COLUMN_USAGE u on u.CONSTRAINT_SCHEMA = r.UNIQUE_CONSTRAINT_SCHEMA
                    and u.CONSTRAINT_NAME = r.UNIQUE_CONSTRAINT_NAME and u.ORDINAL_POSITION = k.POSITION_IN_UNIQUE_CONSTRAINT
                where k.TABLE_SCHEMA = ?""";
    }

    @Override
    public String checks() {
        return """
                select t.TABLE_NAME as in_table, t.CONSTRAINT_NAME as name, c.CHECK_CLAUSE as condition
                from INFORMATION_SCHEMA.TABLE_CONSTRAINTS t
                join INFORMATION_SCHEMA.CHECK_CONSTRAINTS c on c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA
                    and c.CONSTRAINT_NAME = t.CONSTRAINT_NAME
                where t.TABLE_SCHEMA = ? and t.CONSTRAINT_TYPE = 'CHECK'""";
    }

    @Override
    public String indexes() {
        return """
                select i.TABLE_NAME as in_table, i.INDEX_NAME as name, c.ORDINAL_POSITION as place, c.COLUMN_NAME as column_name,
                    cast(null as varchar) as expression, case c.ORDERING_SPECIFICATION when 'DESC' then 1 else 0 end as descending,
                    case i.INDEX_TYPE_NAME when 'UNIQUE INDEX' then 1 else 0 end as is_unique, cast(null as varchar) as condition
                from INFORMATION_SCHEMA.INDEXES i
                join INFORMATION_SCHEMA.INDEX_COLUMNS c on c.INDEX_SCHEMA = i.INDEX_SCHEMA and c.INDEX_NAME = i.INDEX_NAME
                where i.TABLE_SCHEMA = ? and not i.IS_GENERATED""";
    }

    @Override
    public String sequences() {
        return """
                select SEQUENCE_NAME as name, nullif(START_VALUE, 1) as start_value, nullif(INCREMENT, 1) as step,
                    case when INCREMENT > 0 then nullif(MINIMUM_VALUE, 1)
                        else nullif(MINIMUM_VALUE, -9223372036854775808) end as min_value,
                    case when INCREMENT > 0 then nullif(MAXIMUM_VALUE, 9223372036854775807)
                        else nullif(MAXIMUM_VALUE, -1) end as max_value,
                    nullif(CACHE, 32) as cached, case CYCLE_OPTION when 'YES' then 1 else 0 end as cycle
                from INFORMATION_SCHEMA.SEQUENCES
                where SEQUENCE_SCHEMA = ? and SEQUENCE_NAME not like 'SYSTEM!_SEQUENCE!_%' escape '!'""";
    }

    @Override
    public String views() {
        return "select TABLE_NAME as in_table, VIEW_DEFINITION as definition from INFORMATION_SCHEMA.VIEWS where TABLE_SCHEMA = ?";
    }

    @Override
    public String expression(String told) {
        return CatalogSql.super.expression(told == null ? null : decoded(told));
    }

    @Override
    public String defaultValue(String told) {
        return told == null ? null : decoded(told);
    }

    /** {@code "é"} for {@code U&"\\00e9"} (SQL:2016, 5.2 and 5.3). */
    private static String decoded(String sql) {
        return IN_ASCII.matcher(sql)
                .replaceAll(text -> Matcher.quoteReplacement(CODE.matcher(text.group(1)).replaceAll(H2Catalog::character)));
    }

    private static String character(MatchResult code) {
        String digits = code.group(1) != null ? code.group(1) : code.group(2);
        return Matcher.quoteReplacement(digits == null ? "\\" : Character.toString(Integer.parseInt(digits, 16)));
    }
}
