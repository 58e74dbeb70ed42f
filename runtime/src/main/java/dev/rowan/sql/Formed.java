package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.dialect.Template;
import java.util.List;

/**
 * What each database has words of its own for.
 *
 * @param form what is said
 * @param operands what it is said of
 */
record Formed(SqlForm form, List<? extends Expression<?>> operands) implements Rendering {

    static Formed of(SqlForm form, Expression<?>... operands) {
        return new Formed(form, List.of(operands));
    }

    @Override
    public void render(SqlSink sink) {
        for (Template.Part part : sink.dialect().form(form).parts()) {
            if (part.text() != null) {
                sink.sql(part.text());
            } else if (part.closed()) {
                operands.get(part.operand()).render(sink);
            } else {
                sink.operand(operands.get(part.operand()));
            }
        }
    }

    @Override
    public boolean infix(SqlSink sink) {
        return sink.dialect().form(form).infix();
    }
}
