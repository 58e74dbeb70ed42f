package dev.rowan.sql;

import dev.rowan.dialect.Dialect;

/** The sink that writes the text of a statement for one database. */
final class SqlText implements SqlSink {

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder(200);
    private boolean qualified;

    SqlText(Dialect dialect) {
        this.dialect = dialect;
    }

    static String of(Dialect dialect, Statement statement) {
        SqlText text = new SqlText(dialect);
        statement.render(text);
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
        if (table.schema() != null) {
            identifier(table.schema()).sql(".");
        }
        identifier(table.name());
        return table.alias() == null ? this : sql(" ").identifier(table.alias());
    }

    @Override
    public SqlSink bind(Bind<?> value) {
        return sql("?");
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
