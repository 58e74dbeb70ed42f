package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The sink that only looks which columns a condition asks for, by name, in SQL of the user's too. For one thread. */
final class ColumnProbe implements SqlSink {

    private final Dialect dialect;
    private final Set<String> names = new HashSet<>();
    private final StringBuilder written = new StringBuilder();

    private ColumnProbe(Dialect dialect) {
        this.dialect = dialect;
    }

    static ColumnProbe of(Condition condition, Dialect dialect) {
        ColumnProbe probe = new ColumnProbe(dialect);
        condition.render(probe);
        return probe;
    }

    /** Whether it may ask for this column; where its name is but a word of the text, that is taken for it. */
    boolean mentions(Column<?, ?> column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        return names.contains(name) || Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(written).find();
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public SqlSink sql(String constant) {
        written.append(constant.toLowerCase(Locale.ROOT));
        return this;
    }

    /** Those of the new row are told so. */
    @Override
    public SqlSink identifier(String name) {
        return this;
    }

    @Override
    public SqlSink column(Column<?, ?> column) {
        names.add(column.name().toLowerCase(Locale.ROOT));
        return this;
    }

    @Override
    public SqlSink columns(Table<?> table) {
        table.columns().forEach(this::column);
        return this;
    }

    @Override
    public SqlSink table(Table<?> table) {
        return this;
    }

    @Override
    public SqlSink reference(Derived source, String column) {
        return this;
    }

    @Override
    public SqlSink bind(Bind<?> value) {
        written.append('?');
        return this;
    }
}
