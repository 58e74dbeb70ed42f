package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.function.Consumer;

/** The sink that writes a text for one database. For one thread. */
public final class SqlText implements SqlSink {

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder(200);
    private boolean qualified;

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
        if (qualified) {
            Table<?> table = column.table();
            identifier(table.alias() != null ? table.alias() : table.name()).sql(".");
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
    public SqlSink bind(Bind<?> value) {
        return sql(value.text(dialect));
    }

    @Override
    public SqlSink qualified(boolean qualify) {
        qualified = qualify;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
