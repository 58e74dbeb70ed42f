package dev.rowan.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Rows of values, each a parameter.
 *
 * @param columns what each column is like
 * @param rows the rows, which have all the same columns
 */
record Values(List<Expression<?>> columns, List<List<Bind<?>>> rows) {

    static <R> Values of(Collection<? extends R> rows, List<Value<R, ?>> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values(…) has no columns: give it value(like, function)");
        }
        List<Expression<?>> columns = new ArrayList<>(values.size());
        values.forEach(value -> columns.add(value.like()));
        List<List<Bind<?>>> binds = new ArrayList<>(rows.size());
        for (R row : rows) {
            List<Bind<?>> its = new ArrayList<>(values.size());
            values.forEach(value -> its.add(value.bind(row)));
            binds.add(its);
        }
        return new Values(columns, binds);
    }

    /** As a union of SELECTs, which all databases have, and have in the same way; the first tells the types and the names. */
    void render(SqlSink sink, List<String> names) {
        List<Bind<?>> first = rows.isEmpty() ? nulls() : rows.get(0);
        for (int i = 0; i < names.size(); i++) {
            sink.sql(i == 0 ? "select " : ", ");
            renderTyped(sink, first.get(i));
            sink.sql(" as ").identifier(names.get(i));
        }
        if (rows.isEmpty()) {
            sink.sql(" where 1 = 0");
        }
        for (int row = 1; row < rows.size(); row++) {
            sink.sql(" union all select ").list(rows.get(row), ", ");
        }
    }

    private List<Bind<?>> nulls() {
        List<Bind<?>> nulls = new ArrayList<>(columns.size());
        columns.forEach(column -> nulls.add(Bind.compared(column, null)));
        return nulls;
    }

    private static void renderTyped(SqlSink sink, Bind<?> bind) {
        String type = bind.text(sink.dialect()).equals("?") ? sink.dialect().parameterType(bind.type().sqlType()) : null;
        if (type == null) {
            sink.bind(bind);
        } else {
            sink.sql("cast(").bind(bind).sql(" as ").sql(type).sql(")");
        }
    }
}
