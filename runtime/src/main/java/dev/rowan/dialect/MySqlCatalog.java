package dev.rowan.dialect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What MySQL tells (MySQL manual, chapter 28, "INFORMATION_SCHEMA Tables"). */
final class MySqlCatalog extends MySqlFamilyCatalog {

    @Override
    String typeSql() {
        return "c.COLUMN_TYPE";
    }

    /** A literal is told without its quotes, an expression as SQL. */
    @Override
    String defaultSql() {
        return """
                case when c.COLUMN_DEFAULT is null or c.EXTRA like '%DEFAULT_GENERATED%' or c.DATA_TYPE in
                        ('tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float', 'double', 'bit') then c.COLUMN_DEFAULT
                    else concat('''', replace(replace(c.COLUMN_DEFAULT, '\\\\', '\\\\\\\\'), '''', ''''''), '''') end""";
    }

    @Override
    String indexExpressionSql() {
        return "s.EXPRESSION";
    }

    @Override
    public String checks() {
        return """
                select t.TABLE_NAME as in_table, t.CONSTRAINT_NAME as name, c.CHECK_CLAUSE as `condition`
                from INFORMATION_SCHEMA.TABLE_CONSTRAINTS t
                join INFORMATION_SCHEMA.CHECK_CONSTRAINTS c on c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA
                    and c.CONSTRAINT_NAME = t.CONSTRAINT_NAME
                where t.TABLE_SCHEMA = ? and t.CONSTRAINT_TYPE = 'CHECK'""";
    }

    /** There are none. */
    @Override
    public String sequences() {
        return "select null as name, null as start_value, null as step, null as min_value, null as max_value, null as cached, 0 as cycle"
                + " from dual where ? is null";
    }

    /** Quotes inside an expression are told with a backslash before them, and a literal with its character set. */
    @Override
    public String expression(String told) {
        return told == null ? null : Parentheses.without(legible(told).replace("\\'", "'").replaceAll("\\b_utf8mb4'", "'"));
    }

    /** MySQL encodes the text of a CHECK twice: what is UTF-8 byte by byte is decoded once more. */
    private static String legible(String told) {
        if (told.chars().allMatch(c -> c < 0x80) || !told.chars().allMatch(c -> c < 0x100)) {
            return told;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(told.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException notTwice) {
            return told;
        }
    }

    @Override
    public String defaultValue(String told) {
        return told == null || told.startsWith("'") ? told : expression(told);
    }
}
