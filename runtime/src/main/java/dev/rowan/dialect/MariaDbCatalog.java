package dev.rowan.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What MariaDB tells (MariaDB Knowledge Base, "Information Schema Tables"). */
final class MariaDbCatalog extends MySqlFamilyCatalog {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    /** JSON is kept as a text of which MariaDB itself checks that it is valid. */
    private static final String OWN_CHECK_OF_JSON = """
            j.LEVEL = 'Column' and j.CHECK_CLAUSE = concat('json_valid(`', replace(j.CONSTRAINT_NAME, '`', '``'), '`)')""";

    @Override
    String typeSql() {
        return """
                case when exists (
                        select 1 from INFORMATION_SCHEMA.CHECK_CONSTRAINTS j
                        where j.CONSTRAINT_SCHEMA = c.TABLE_SCHEMA and j.TABLE_NAME = c.TABLE_NAME and j.CONSTRAINT_NAME = c.COLUMN_NAME
                            and %s) then 'json' else c.COLUMN_TYPE end""".formatted(OWN_CHECK_OF_JSON);
    }

    /** Every default is told as SQL; that of a nullable column without one is NULL. */
    @Override
    String defaultSql() {
        return "nullif(c.COLUMN_DEFAULT, 'NULL')";
    }

    /** There are no such indexes. */
    @Override
    String indexExpressionSql() {
        return "null";
    }

    @Override
    public String checks() {
        return """
                select j.TABLE_NAME as in_table, j.CONSTRAINT_NAME as name, j.CHECK_CLAUSE as `condition`
                from INFORMATION_SCHEMA.CHECK_CONSTRAINTS j
                where j.CONSTRAINT_SCHEMA = ? and not (%s)""".formatted(OWN_CHECK_OF_JSON);
    }

    /** How they count, only each sequence itself would tell. */
    @Override
    public String sequences() {
        return """
                select TABLE_NAME as name, null as start_value, null as step, null as min_value, null as max_value,
                    null as cached, 0 as cycle
                from INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = ? and TABLE_TYPE = 'SEQUENCE'""";
    }

    /** Line breaks and quotes in a literal are told with a backslash; as Rowan writes one, only a backslash has one. */
    @Override
    public String defaultValue(String told) {
        return told == null || !told.startsWith("'") ? told : ESCAPE.matcher(told).replaceAll(escape -> Matcher.quoteReplacement(
                switch (escape.group(1)) {
                    case "n" -> "\n";
                    case "r" -> "\r";
                    case "'" -> "''";
                    default -> escape.group();
                }));
    }
}
