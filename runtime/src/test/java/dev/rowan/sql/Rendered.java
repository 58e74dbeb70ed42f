package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.List;

/** What statements are written as and bind, for tests. */
final class Rendered {

    private Rendered() {
    }

    static String h2(Statement statement) {
        return SqlText.of(Dialect.of("h2"), statement);
    }

    static String mysql(Statement statement) {
        return SqlText.of(Dialect.of("mysql"), statement);
    }

    /** The text of a condition on H2. */
    static String h2(Condition condition) {
        return SqlText.of(Dialect.of("h2"), condition::render);
    }

    /** The text of an expression on the database of this name. */
    static String on(String database, Expression<?> expression) {
        return SqlText.of(Dialect.of(database), expression::render);
    }

    static List<Object> values(Statement statement) {
        return parameters(statement).stream().map(Parameter::value).toList();
    }

    static List<Parameter> parameters(Statement statement) {
        return new StatementCache(Dialect.of("h2"), 1).bind(statement).parameters();
    }
}
