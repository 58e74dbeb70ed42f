package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.dialect.Template;
import java.util.List;
import java.util.Objects;

/**
 * An aggregate function with what it is a function of, and what may follow it.
 *
 * @param form the function, and whether each value counts once
 * @param operands its arguments
 * @param result what is made of its result; null for nothing
 * @param filter which rows take part, or null
 * @param over what follows it where it is a function of a window, with a blank before it; or null
 */
record AggregateCall(SqlForm form, List<? extends Expression<?>> operands, SqlForm result, Condition filter, Rendering over)
        implements Rendering {

    static AggregateCall of(SqlForm form, Expression<?>... operands) {
        return new AggregateCall(form, List.of(operands), null, null, null);
    }

    /** The same, and of its result something else. */
    AggregateCall then(SqlForm made) {
        return new AggregateCall(form, operands, made, filter, over);
    }

    AggregateCall filtered(Condition condition) {
        Objects.requireNonNull(condition, "a condition for filter(…): leave the filter out where all rows count");
        return new AggregateCall(form, operands, result, filter == null ? condition : filter.and(condition), over);
    }

    /** The same as a function of a window. */
    AggregateCall over(Rendering window) {
        return new AggregateCall(form, operands, result, filter, window);
    }

    @Override
    public void render(SqlSink sink) {
        if (over == null) {
            sink.gathering(() -> renderResult(sink));
        } else {
            renderResult(sink);
        }
    }

    private void renderResult(SqlSink sink) {
        if (result == null) {
            renderCall(sink);
            return;
        }
        for (Template.Part part : sink.dialect().form(result).parts()) {
            if (part.text() != null) {
                sink.sql(part.text());
            } else {
                renderCall(sink);
            }
        }
    }

    private void renderCall(SqlSink sink) {
        boolean emulated = filter != null && !sink.dialect().filtersAggregates();
        if (emulated && operands.isEmpty()) {
            AggregateCall.of(SqlForm.COUNT, Constant.ONE).filtered(filter).renderParts(sink, true);
        } else {
            renderParts(sink, emulated);
        }
        if (filter != null && !emulated) {
            sink.sql(" filter (where ");
            Filter.render(sink, filter);
            sink.sql(")");
        }
        if (over != null) {
            over.render(sink);
        }
    }

    private void renderParts(SqlSink sink, boolean filtered) {
        for (Template.Part part : sink.dialect().form(form).parts()) {
            if (part.text() != null) {
                sink.sql(part.text());
            } else if (filtered) {
                sink.sql("case when ");
                Filter.render(sink, filter);
                sink.sql(" then ");
                operands.get(part.operand()).render(sink);
                sink.sql(" end");
            } else if (operands.size() > 1 && !part.closed()) {
                sink.operand(operands.get(part.operand()));
            } else {
                operands.get(part.operand()).render(sink);
            }
        }
    }
}
