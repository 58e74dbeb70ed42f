package dev.rowan.sql;

import dev.rowan.dialect.Dialect.EnumForm;
import dev.rowan.type.NativeEnum;

/**
 * A part of an ORDER BY.
 *
 * @param value what decides
 * @param descending whether the largest comes first
 * @param nulls where NULL comes
 */
public record Order(Expression<?> value, boolean descending, Nulls nulls) {

    /** Where NULL comes in an order. */
    public enum Nulls {
        /** Where the database puts it: H2, MySQL and MariaDB before all values, PostgreSQL after them; reversed when descending. */
        AS_IT_COMES,
        FIRST,
        LAST
    }

    /** The same order, NULL before all values. */
    public Order nullsFirst() {
        return new Order(value, descending, Nulls.FIRST);
    }

    /** The same order, NULL after all values. */
    public Order nullsLast() {
        return new Order(value, descending, Nulls.LAST);
    }

    void render(SqlSink sink) {
        boolean emulated = nulls != Nulls.AS_IT_COMES && !sink.dialect().ordersNulls();
        if (emulated) {
            sink.operand(value).sql(nulls == Nulls.FIRST ? " is not null, " : " is null, ");
        }
        renderValue(sink);
        sink.sql(descending ? " desc" : "");
        if (nulls != Nulls.AS_IT_COMES && !emulated) {
            sink.sql(nulls == Nulls.FIRST ? " nulls first" : " nulls last");
        }
    }

    /** An enum has the order of its labels everywhere; where it is a text, that is told. */
    private void renderValue(SqlSink sink) {
        NativeEnum type = value.type().nativeEnum();
        if (type == null || sink.dialect().enumForm() != EnumForm.CHECKED) {
            sink.operand(value);
            return;
        }
        sink.sql("case ").operand(value);
        int place = 0;
        for (String label : type.labels()) {
            sink.sql(" when ").sql(sink.dialect().literal(label)).sql(" then ").sql(Integer.toString(place++));
        }
        sink.sql(" end");
    }
}
