package dev.rowan.sql;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * What is set in a row that an INSERT finds, if a condition holds of it, where {@code on duplicate key update} knows no condition: each
 * column is set to its value or to itself. Every condition but the first sees what was set before (MySQL manual, 15.2.7.2), so a column
 * that it asks for comes last, and there is one such column at most.
 *
 * @param condition the condition
 * @param changes what is set, in this order
 */
record ConditionalChanges(Condition condition, List<Assignment> changes) {

    static ConditionalChanges of(Conflict conflict, Dialect dialect) {
        ColumnProbe asked = ColumnProbe.of(conflict.condition(), dialect);
        List<Assignment> changes = new ArrayList<>();
        List<Assignment> last = new ArrayList<>();
        for (Assignment change : conflict.changes()) {
            (asked.mentions(change.column()) ? last : changes).add(change);
        }
        if (last.size() > 1) {
            throw new UnsupportedException(dialect.product()
                    + " has no \"where\" of an upsert that sets several columns of its condition, "
                    + String.join(" and ", last.stream().map(change -> change.column().name()).toList())
                    + ": lock the row by a select for update, and insert or update it, in one transaction");
        }
        changes.addAll(last);
        return new ConditionalChanges(conflict.condition(), changes);
    }

    void render(SqlSink sink) {
        for (Assignment change : changes) {
            sink.sql(", ").identifier(change.column().name()).sql(" = if(");
            condition.render(sink);
            told(change.value()).render(sink.sql(", "));
            sink.sql(", ").column(change.column()).sql(")");
        }
    }

    /** What is stored beside a column without being it is told its type, or that of both might be another. */
    private static Expression<?> told(Expression<?> value) {
        return value instanceof Bind<?> bind && !(bind.value() instanceof LargeValue) ? Argument.alone(bind) : value;
    }
}
