package dev.rowan.sql;

import dev.rowan.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The parts of {@link Sql} for what Rowan has no method for. */
abstract class Written extends Windows {

    private static final Pattern PATH = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    Written() {
    }

    /**
     * A function of the database's own: {@code function("date_format", String.class, USER.createdAt, "%Y")}.
     *
     * @param name its name, with its schema if need be; letters, digits, underscores and dots
     * @param type the class of its value
     * @param arguments expressions, and values, which are bound by their class; none of them null
     * @throws IllegalArgumentException if the name is no such name, or nothing is known of a class
     */
    public static <T> Expression<T> function(String name, Class<T> type, Object... arguments) {
        if (!PATH.matcher(Objects.requireNonNull(name, "the name of a function")).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a function: letters, digits, _ and dots;"
                    + " for more there is sql(…)");
        }
        List<Expression<?>> operands = new ArrayList<>(arguments.length);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null) {
                throw new NullPointerException("argument " + (i + 1) + " of " + name
                        + "(…) is null: give sql(\"null\", String.class) for NULL");
            }
            operands.add(RawValue.expression(arguments[i]));
        }
        return Computed.value(ColumnTypes.of(type), new Call(name, operands));
    }

    /**
     * SQL as it is: a condition, {@code where(sql("soundex(?) = soundex(?)", USER.username, "ed"))}; a statement,
     * {@code tx.execute(sql("update t set x = :x").bind("x", 1))}; or a query, {@code sql("select …").rows(String.class, Long.class)}.
     * Only the text is taken over, so it must not be made of what a user of the program wrote: that is an argument, or bound by
     * a name.
     *
     * @param text the SQL; {@code ?} stands for an argument, {@code :name} for what is {@linkplain RawSql#bind bound}
     * @param arguments values, expressions, collections, tables, queries; none of them null
     * @throws IllegalArgumentException if there are more or fewer arguments than places for them
     */
    public static RawSql sql(String text, Object... arguments) {
        return RawSql.of(text, arguments);
    }

    /**
     * SQL as an expression: {@code sql("soundex(?)", String.class, USER.username)}.
     *
     * @param text the SQL, as in {@link #sql(String, Object...)}
     * @param type the class of its value
     */
    public static <T> Expression<T> sql(String text, Class<T> type, Object... arguments) {
        return Computed.value(ColumnTypes.of(type), RawSql.of(text, arguments));
    }
}
