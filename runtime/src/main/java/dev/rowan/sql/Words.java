package dev.rowan.sql;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;

/** The sink that tells an expression to a reader: as SQL, with the names of its columns, and ? for each value. For one thread. */
final class Words implements SqlSink {

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder();

    private Words(Dialect dialect) {
        this.dialect = dialect;
    }

    /** An expression in words. */
    static String of(Expression<?> expression) {
        try {
            return Anywhere.ask(dialect -> {
                Words words = new Words(dialect);
                expression.render(words);
                return words.text.toString();
            });
        } catch (UnsupportedException e) {
            return expression.getClass().getSimpleName();       // no database has all of it, and a text for a message must not fail
        }
    }

    /** What a SELECT asks for, in words. */
    static String of(Selectable<?> selected) {
        if (selected instanceof Expression<?> expression) {
            return of(expression);
        }
        return selected instanceof Table<?>
                ? selected.toString()
                : String.join(", ", selected.expressions().stream().map(Words::of).toList());
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
        return sql(name);
    }

    @Override
    public SqlSink column(Column<?, ?> column) {
        return sql(column.toString());
    }

    @Override
    public SqlSink columns(Table<?> table) {
        return list(table.columns(), ", ");
    }

    @Override
    public SqlSink table(Table<?> table) {
        return sql(table.toString());
    }

    @Override
    public SqlSink bind(Bind<?> value) {
        return sql("?");
    }

    @Override
    public SqlSink reference(Derived source, String column) {
        return sql(source.sourceName()).sql(".").sql(column);
    }
}
