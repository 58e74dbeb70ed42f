package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The sink that writes a text for one database. For one thread. */
public final class SqlText implements SqlSink {

    private final Dialect dialect;
    private StringBuilder text = new StringBuilder(200);
    /** Of the statement, and of the queries within it that are being said, the innermost first. */
    private Deque<Sources> scopes = new ArrayDeque<>();
    private final Set<Derived> common = new LinkedHashSet<>();
    private final StringBuilder definitions = new StringBuilder();
    private boolean recursive;
    private int withAt = -1;

    SqlText(Dialect dialect) {
        this.dialect = dialect;
    }

    static String of(Dialect dialect, Statement statement) {
        return of(dialect, statement::render);
    }

    /** The text of what is said to a sink. */
    public static String of(Dialect dialect, Consumer<? super SqlSink> written) {
        SqlText text = new SqlText(dialect);
        written.accept(text);
        return text.toString();
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public SqlSink sql(String constant) {
        text.append(constant);
        return this;
    }

    @Override
    public SqlSink identifier(String name) {
        text.append(dialect.quote(name));
        return this;
    }

    @Override
    public SqlSink column(Column<?, ?> column) {
        if (qualified(column.table(), column.name())) {
            identifier(column.table().sourceName()).sql(".");
        }
        return identifier(column.name());
    }

    @Override
    public SqlSink columns(Table<?> table) {
        return list(table.columns(), ", ");
    }

    @Override
    public SqlSink table(Table<?> table) {
        unaliased(table);
        return table.alias() == null ? this : sql(" ").identifier(table.alias());
    }

    @Override
    public SqlSink reference(Derived source, String column) {
        if (qualified(source, column)) {
            identifier(source.sourceName()).sql(".");
        }
        return identifier(column);
    }

    /** Whether a column has its source's name before it; outside of statements, as in DDL, none has. */
    private boolean qualified(Source source, String column) {
        if (scopes.isEmpty()) {
            return false;
        }
        for (Sources scope : scopes) {
            if (scope.all().contains(source)) {
                return scopes.size() > 1 || scope.qualified();
            }
        }
        throw new IllegalStateException(source.sourceName() + "." + column + " is of no table that the statement names there ("
                + String.join(", ", scopes.stream().flatMap(scope -> scope.all().stream()).map(Source::sourceName).toList())
                + "): join " + source.sourceName() + ", or select from it");
    }

    @Override
    public SqlSink within(Sources sources, Runnable body) {
        scopes.push(sources);
        body.run();
        scopes.pop();
        return this;
    }

    // Tables before the statement

    @Override
    public SqlSink withHere() {
        if (withAt < 0) {
            withAt = text.length();
        }
        return this;
    }

    @Override
    public SqlSink common(Derived table) {
        if (!common.contains(table)) {
            if (common.stream().anyMatch(other -> other.sourceName().equalsIgnoreCase(table.sourceName()))) {
                throw new IllegalStateException("two tables of a WITH clause have the name " + table.sourceName());
            }
            common.add(table);
            define(table);
        }
        return this;
    }

    /** Its query stands alone: it sees nothing of the statement around it. */
    private void define(Derived table) {
        StringBuilder statement = text;
        Deque<Sources> around = scopes;
        text = new StringBuilder();
        scopes = new ArrayDeque<>();
        identifier(table.sourceName()).sql(" as (");
        table.renderQuery(this);
        definitions.append(definitions.isEmpty() ? "" : ", ").append(text).append(')');
        recursive |= table.recursive();
        text = statement;
        scopes = around;
    }

    @Override
    public SqlSink bind(Bind<?> value) {
        return sql(value.text(dialect));
    }

    @Override
    public String toString() {
        return definitions.isEmpty() ? text.toString()
                : new StringBuilder(text).insert(withAt, (recursive ? "with recursive " : "with ") + definitions + " ").toString();
    }
}
