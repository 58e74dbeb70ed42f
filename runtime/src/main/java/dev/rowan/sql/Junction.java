package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;

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
        for (int i = 0; i < operands.size(); i++) {
            if (i > 0) {
                sink.sql(operator);
            }
            Condition operand = operands.get(i);
            if (operand instanceof Junction || operand instanceof RawSql) {
                sink.sql("(");
                operand.render(sink);
                sink.sql(")");
            } else {
                operand.render(sink);
            }
        }
    }
}
