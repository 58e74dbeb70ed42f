package dev.rowan.ddl;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Parentheses;
import dev.rowan.sql.ColumnSpec;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A column's default as each database takes it: a standard literal with the escapes of the database, the time of day with the column's
 * digits, and every other expression in parentheses, which MySQL and SQLite want and nobody minds.
 */
final class DefaultClause {

    /** One character literal of standard SQL and nothing else. */
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*+)'");

    private static final Pattern NOW = Pattern.compile("current_timestamp", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");

    /** What no database wants in parentheses; what follows a MySQL {@code current_timestamp} is no part of the expression. */
    private static final Pattern SIMPLE = Pattern.compile(
            "'[^']*'|[+-]?[0-9.]+(?:e[+-]?[0-9]+)?|true|false|null|(?:current_timestamp|current_date|current_time)(?:\\s*\\([0-6]?\\))?"
                    + "(?:\\s+on\\s+update\\s.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private DefaultClause() {
    }

    static String of(ColumnSpec<?> spec, Dialect dialect) {
        String sql = spec.serverDefault();
        var literal = LITERAL.matcher(sql);
        if (literal.matches()) {
            return dialect.literal(literal.group(1).replace("''", "'"));
        }
        if (NOW.matcher(sql).matches() && spec.definition(dialect) == null) {
            return dialect.currentTimestamp(spec.type().sqlType());
        }
        if (NUMBER.matcher(sql).matches() && spec.type().sqlType() == SqlType.DECIMAL && spec.definition(dialect) == null) {
            return dialect.decimalDefault(new BigDecimal(sql), spec.size().scale());
        }
        return SIMPLE.matcher(sql).matches() || Parentheses.around(sql) ? sql : "(" + sql + ")";
    }
}
