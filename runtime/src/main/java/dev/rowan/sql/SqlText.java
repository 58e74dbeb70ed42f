package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The sink that writes a text for one database. For one thread. */
public final class SqlText implements SqlSink {

    private final Dialect dialect;
    private StringBuilder text = new StringBuilder(200);
    /** Of the statement, and of the queries within it that are being said, the innermost first. */
    private Deque<NamedSources> scopes = new ArrayDeque<>();
    /** That of the statement, or of the query within it that is being said; null where there is no place for one. */
    private WithClause with;
    /** The table that the statement changes, where a query in it may not read that. */
    private Table<?> changed;
    /** Of the groups whose condition is being said. */
    private Namesakes namesakes = Namesakes.NONE;
    private NamedSources changing;

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
        return named(column.table(), column.name());
    }

    @Override
    public SqlSink columns(Table<?> table) {
        return list(table.columns(), ", ");
    }

    @Override
    public SqlSink table(Table<?> table) {
        boolean copied = changed != null && changed.name().equals(table.name()) && Objects.equals(changed.schema(), table.schema())
                && scopes.peek() != changing;
        if (copied) {
            sql("(select * from ").unaliased(table).sql(" " + dialect.everyRow()).sql(") as ").identifier(scopes.peek().name(table));
            return this;
        }
        unaliased(table);
        String alias = scopes.isEmpty() || !scopes.peek().has(table) ? table.alias() : scopes.peek().alias(table);
        return alias == null ? this : sql(" ").identifier(alias);
    }

    @Override
    public SqlSink reference(Derived source, String column) {
        return named(source, column);
    }

    @Override
    public SqlSink having(List<Expression<?>> groups, Runnable condition) {
        return of(Namesakes.of(groups, dialect), condition);
    }

    @Override
    public SqlSink gathering(Runnable function) {
        return of(Namesakes.NONE, function);
    }

    private SqlSink of(Namesakes its, Runnable body) {
        Namesakes around = namesakes;
        namesakes = its;
        body.run();
        namesakes = around;
        return this;
    }

    /** All rows of a group have one value in what they are grouped by, so its least is the one. */
    private SqlSink named(Source source, String column) {
        if (!namesakes.has(source, column)) {
            return placed(source, column);
        }
        sql("min(");
        return placed(source, column).sql(")");
    }

    /** A column, with its source's name before it where that must be; outside of statements, as in DDL, none has it. */
    private SqlSink placed(Source source, String column) {
        if (scopes.isEmpty()) {
            return identifier(column);
        }
        for (NamedSources scope : scopes) {
            if (scope.has(source)) {
                return scopes.size() > 1 || scope.qualified() ? qualified(scope, source, column) : identifier(column);
            }
        }
        throw new IllegalStateException(source.sourceName() + "." + column + " is of no table that the statement names there ("
                + String.join(", ", scopes.stream().flatMap(scope -> scope.sources().all().stream()).map(Source::sourceName).toList())
                + "): join " + source.sourceName() + ", or select from it");
    }

    private SqlSink qualified(NamedSources scope, Source source, String column) {
        String name = scope.name(source);
        for (NamedSources inner : scopes) {
            if (inner == scope) {
                break;
            }
            if (inner.hides(name)) {
                throw new IllegalStateException(name + "." + column + " is of a table around a query that has a table " + name
                        + " of its own: give one of both another alias");
            }
        }
        return identifier(name).sql(".").identifier(column);
    }

    @Override
    public boolean mayBeNull(Expression<?> expression) {
        return SqlSink.super.mayBeNull(expression) || scopes.stream().map(NamedSources::sources)
                .anyMatch(its -> its.optional().contains(((Column<?, ?>) expression).table()));
    }

    @Override
    public SqlSink within(Sources sources, Runnable body) {
        scopes.push(new NamedSources(sources, scopes));
        if (changed != null && changing == null) {
            changing = scopes.peek();
        }
        body.run();
        scopes.pop();
        return this;
    }

    @Override
    public SqlSink beside(Runnable body) {
        NamedSources statement = scopes.poll();
        body.run();
        if (statement != null) {
            scopes.push(statement);
        }
        return this;
    }

    @Override
    public SqlSink changing(Table<?> table, Runnable body) {
        changed = dialect.readsWhatItChanges() ? null : table;
        body.run();
        changed = null;
        changing = null;
        return this;
    }

    // Tables before the statement

    @Override
    public SqlSink withHere() {
        if (with == null) {
            with = new WithClause(text.length());
        }
        return this;
    }

    @Override
    public SqlSink nested(Runnable query) {
        if (with != null) {
            query.run();
            return this;
        }
        with = new WithClause(text.length());
        query.run();
        with.into(text);
        with = null;
        return this;
    }

    @Override
    public SqlSink common(Derived table) {
        if (with == null) {
            throw new IllegalStateException(table.sourceName() + " is told in a WITH clause, and there is no place for one");
        }
        if (with.add(table)) {
            define(table);
        }
        return this;
    }

    /** Its query stands alone: it sees nothing of the statement around it. */
    private void define(Derived table) {
        StringBuilder statement = text;
        Deque<NamedSources> around = scopes;
        text = new StringBuilder();
        scopes = new ArrayDeque<>();
        table.renderDefinition(this);
        with.define(text);
        text = statement;
        scopes = around;
    }

    @Override
    public SqlSink bind(Bind<?> value) {
        return sql(value.text(dialect));
    }

    @Override
    public String toString() {
        if (with != null) {
            with.into(text);
            with = null;
        }
        return text.toString();
    }
}
