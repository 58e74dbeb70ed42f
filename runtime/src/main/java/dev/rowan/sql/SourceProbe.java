package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The sink that only looks which sources expressions are of, and whether they gather rows, have parameters or SQL of the user's; what
 * subqueries within them do is their own. For one thread.
 */
final class SourceProbe implements SqlSink {

    private final Dialect dialect;
    private final Set<Source> found = new LinkedHashSet<>();
    private final Deque<Sources> inner = new ArrayDeque<>();

    private boolean gathering;
    private boolean binding;
    private boolean raw;

    private SourceProbe(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The sources that these are of, in the order in which they are met. */
    static Set<Source> sources(List<? extends Expression<?>> expressions, Dialect dialect) {
        SourceProbe probe = new SourceProbe(dialect);
        expressions.forEach(expression -> expression.render(probe));
        return probe.found;
    }

    /** Whether one of these is a function of all rows, or has one in it. */
    static boolean gather(List<? extends Expression<?>> expressions) {
        return Anywhere.ask(dialect -> {
            SourceProbe probe = new SourceProbe(dialect);
            expressions.forEach(expression -> expression.render(probe));
            return probe.gathering;
        });
    }

    /** Whether there is a parameter in it. */
    static boolean binds(Expression<?> expression, Dialect dialect) {
        SourceProbe probe = new SourceProbe(dialect);
        expression.render(probe);
        return probe.binding;
    }

    /** Whether a user's own SQL is in one of these, at any depth. */
    static boolean raw(List<? extends Expression<?>> expressions) {
        return Anywhere.ask(dialect -> {
            SourceProbe probe = new SourceProbe(dialect);
            expressions.forEach(expression -> expression.render(probe));
            return probe.raw;
        });
    }

    @Override
    public SqlSink raw() {
        raw = true;
        return this;
    }

    @Override
    public SqlSink gathering(Runnable function) {
        gathering |= inner.isEmpty();
        function.run();
        return this;
    }

    private SqlSink found(Source source) {
        if (inner.stream().noneMatch(sources -> sources.all().contains(source))) {
            found.add(source);
        }
        return this;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public SqlSink sql(String constant) {
        return this;
    }

    @Override
    public SqlSink identifier(String name) {
        return this;
    }

    @Override
    public SqlSink column(Column<?, ?> column) {
        return found(column.table());
    }

    @Override
    public SqlSink columns(Table<?> table) {
        return found(table);
    }

    @Override
    public SqlSink table(Table<?> table) {
        return this;
    }

    @Override
    public SqlSink reference(Derived source, String column) {
        return found(source);
    }

    @Override
    public SqlSink bind(Bind<?> value) {
        binding = true;
        return this;
    }

    @Override
    public SqlSink within(Sources sources, Runnable body) {
        inner.push(sources);
        body.run();
        inner.pop();
        return this;
    }
}
