package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.util.Collection;
import java.util.List;

/** What is given for a place in a user's SQL, or as an argument of a function. */
final class RawValue {

    private RawValue() {
    }

    /** The value, if it is one that can be said. */
    static Object verify(String what, Object value) {
        if (value == null) {
            throw new NullPointerException(what + " is null: write null into the SQL, or bindNull(…) where it has a name");
        }
        if (value instanceof Select<?> select) {
            select.requireNoLoads();
        }
        if (value instanceof Collection<?> members) {
            if (members.isEmpty()) {
                throw new IllegalArgumentException(what + " is an empty list, which SQL has not: leave the condition out,"
                        + " or say in(List.of())");
            }
            members.forEach(member -> verify(what + ", in its list,", member));
            return List.copyOf(members);
        }
        if (!(value instanceof Table<?> || value instanceof QueryExpression<?> || value instanceof Expression<?>)) {
            ColumnTypes.of(value.getClass());
        }
        return value;
    }

    static void render(SqlSink sink, Object value) {
        if (value instanceof Table<?> table) {
            sink.table(table);
        } else if (value instanceof QueryExpression<?> query) {
            query.render(sink, null);
        } else if (value instanceof Collection<?> members) {
            List<?> all = List.copyOf(members);
            for (int i = 0; i < In.padded(all.size()); i++) {
                render(i == 0 ? sink : sink.sql(", "), all.get(Math.min(i, all.size() - 1)));
            }
        } else {
            sink.operand(expression(value));
        }
    }

    /** An expression as it is, and a value as a parameter. */
    static Expression<?> expression(Object value) {
        return value instanceof Expression<?> expression ? expression : bound(value);
    }

    @SuppressWarnings("unchecked")      // the type is that of the value's class
    private static Expression<?> bound(Object value) {
        return Bind.plain((ColumnType<Object>) ColumnTypes.of(value.getClass()), value);
    }
}
