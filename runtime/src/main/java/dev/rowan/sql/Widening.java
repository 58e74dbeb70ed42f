package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * What the first rows of a table that uses itself must be made, so that the rows that follow have room: databases take its types from the
 * first query. PostgreSQL refuses a second query of another width, MySQL and MariaDB cut or round what that gives.
 */
final class Widening {

    private Widening() {
    }

    /** A form for each column, or null where both queries give values of the same width. */
    static List<SqlForm> forms(Derived table, List<? extends Expression<?>> first, List<? extends Expression<?>> more) {
        List<SqlForm> forms = new ArrayList<>(first.size());
        for (int i = 0; i < first.size(); i++) {
            forms.add(i >= more.size() || same(table, i, first.get(i), more.get(i)) ? null : form(first.get(i).type().sqlType()));
        }
        return forms;
    }

    private static SqlForm form(SqlType type) {
        return type == SqlType.VARCHAR ? SqlForm.WIDE_TEXT : type == SqlType.DECIMAL ? SqlForm.WIDE_DECIMAL : null;
    }

    private static boolean same(Derived table, int place, Expression<?> first, Expression<?> more) {
        if (more instanceof Computed<?> computed && computed.rendering() instanceof Derived.Reference reference) {
            return reference.source() == table && reference.column().equals(table.columnName(place));
        }
        return first instanceof Column<?, ?> one && more instanceof Column<?, ?> other && one.spec().size().equals(other.spec().size())
                && one.type().sqlType() == other.type().sqlType();
    }
}
