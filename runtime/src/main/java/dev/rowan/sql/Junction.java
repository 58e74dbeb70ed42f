package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Conditions joined by AND, or by OR; of more than two they stay one list, not a tree. */
record Junction(String operator, List<Condition> operands) implements Condition {

    static Junction of(String operator, List<Condition> operands) {
        List<Condition> flat = new ArrayList<>(operands.size());
        for (Condition operand : operands) {
            if (operand instanceof Junction inner && inner.operator.equals(operator)) {
                flat.addAll(inner.operands);
            } else {
                flat.add(operand);
            }
        }
        return new Junction(operator, List.copyOf(flat));
    }

    @Override
    public void render(SqlSink sink) {
        render(sink, (its, operand) -> operand.render(its));
    }

    /** Says its operands as they are said here. */
    void render(SqlSink sink, BiConsumer<SqlSink, Condition> each) {
        for (int i = 0; i < operands.size(); i++) {
            if (i > 0) {
                sink.sql(operator);
            }
            Condition operand = operands.get(i);
            if (operand instanceof Junction || operand instanceof RawSql) {
                sink.sql("(");
                each.accept(sink, operand);
                sink.sql(")");
            } else {
                each.accept(sink, operand);
            }
        }
    }
}
