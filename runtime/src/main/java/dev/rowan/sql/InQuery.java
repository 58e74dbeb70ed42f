package dev.rowan.sql;

import dev.rowan.dialect.SqlAbility;
import java.util.ArrayList;
import java.util.List;

/** Whether a value, or several together, are in a query's rows. */
record InQuery(List<Expression<?>> parts, QueryExpression<?> query, boolean negated) implements Condition {

    InQuery {
        int columns = query.projection().expressions().size();
        if (columns != parts.size()) {
            throw new IllegalArgumentException((parts.size() == 1 ? "in(…) compares one value, and the query has "
                    : "row(…) of " + parts.size() + " values is compared with a query of ") + columns + " columns");
        }
    }

    @Override
    public void render(SqlSink sink) {
        PartlyNull byValue = PartlyNull.of(this, sink);
        if (byValue != null) {
            byValue.render(sink);
        } else {
            render(sink, sink.dialect().keepsWhatNullIsIn() && parts.stream().allMatch(sink::mayBeNull));
        }
    }

    /** Says it where only rows for which it holds are kept: that NULL is in no row, or unknown to be, is the same there. */
    void renderFilter(SqlSink sink) {
        if (negated) {
            render(sink);
        } else {
            renderPlain(sink);
        }
    }

    /** Says it of values of which none is NULL. */
    void renderPlain(SqlSink sink) {
        render(sink, false);
    }

    /**
     * Says it.
     *
     * @param besideOne whether 1 stands beside the values, and beside those of each row, so that they are never all NULL
     */
    private void render(SqlSink sink, boolean besideOne) {
        if (parts.size() == 1 && !besideOne) {
            sink.operand(parts.get(0));
        } else {
            sink.sql("(").list(parts, ", ").sql(besideOne ? ", 1)" : ")");
        }
        sink.sql(negated ? " not in (" : " in (");
        renderRows(sink, besideOne ? query.besideOne() : query);
        sink.sql(")");
    }

    /** Says a query as the list of an IN; a limited one as a table of another, where the database takes no limit there. */
    private static void renderRows(SqlSink sink, QueryExpression<?> query) {
        if (query.limitsRows() && !SqlAbility.LIMIT_IN_LIST.of(sink.dialect())) {
            sink.sql("select * from (");
            sink.nested(() -> query.render(sink, Derived.names(query.projection().expressions())));
            sink.sql(") as limited");
        } else {
            sink.nested(() -> query.render(sink, null));
        }
    }

    /** What a query selects, and a 1. */
    static List<Expression<?>> andOne(List<? extends Expression<?>> selected) {
        List<Expression<?>> all = new ArrayList<>(selected);
        all.add(Constant.ONE);
        return all;
    }
}
