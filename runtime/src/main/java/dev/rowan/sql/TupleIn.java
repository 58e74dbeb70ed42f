package dev.rowan.sql;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Membership in a list of rows without nulls, of which the statement has as many as the next power of two.
 *
 * @param parts what is compared
 * @param members the values of the rows, one row after the other
 */
record TupleIn(List<Expression<?>> parts, List<Bind<?>> members, boolean negated) implements Condition {

    /** Rows that have NULL in the same places make one condition; those without any make one list. */
    static Condition of(List<Expression<?>> parts, List<Object[]> rows, boolean negated) {
        Map<BitSet, List<Object[]>> byNulls = new LinkedHashMap<>();
        for (Object[] row : rows) {
            BitSet nulls = new BitSet();
            for (int i = 0; i < row.length; i++) {
                nulls.set(i, row[i] == null);
            }
            byNulls.computeIfAbsent(nulls, none -> new ArrayList<>()).add(row);
        }
        List<Condition> all = new ArrayList<>();
        byNulls.forEach((nulls, same) -> all.add(alike(parts, nulls, same, negated)));
        return all.isEmpty() ? new TupleIn(parts, List.of(), negated)
                : all.size() == 1 ? all.get(0) : Junction.of(negated ? " and " : " or ", all);
    }

    private static Condition alike(List<Expression<?>> parts, BitSet nulls, List<Object[]> rows, boolean negated) {
        List<Expression<?>> compared = new ArrayList<>();
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (nulls.get(i)) {
                all.add(new IsNull(parts.get(i), !negated));
            } else {
                compared.add(parts.get(i));
            }
        }
        if (!compared.isEmpty()) {
            List<Bind<?>> binds = new ArrayList<>();
            for (int row = 0; row < In.padded(rows.size()); row++) {
                Object[] values = rows.get(Math.min(row, rows.size() - 1));
                for (int i = 0; i < values.length; i++) {
                    if (!nulls.get(i)) {
                        binds.add(operand(parts.get(i), values[i]));
                    }
                }
            }
            all.add(compared.size() == 1 ? new In(compared.get(0), binds, negated) : new TupleIn(compared, binds, negated));
        }
        return all.size() == 1 ? all.get(0) : Junction.of(negated ? " or " : " and ", all);
    }

    /** The value has the expression's type: both came through one type argument. */
    @SuppressWarnings("unchecked")
    static <T> Bind<T> operand(Expression<T> part, Object value) {
        return Comparison.operand(part, (T) value);
    }

    @Override
    public void render(SqlSink sink) {
        if (members.isEmpty()) {
            sink.sql(negated ? "1 = 1" : "1 = 0");
            return;
        }
        String rows = sink.dialect().rows();
        if (rows == null) {
            renderOneByOne(sink);
            return;
        }
        sink.sql("(").list(parts, ", ").sql(negated ? ") not in (" : ") in (").sql(rows);
        for (int i = 0; i < members.size(); i += parts.size()) {
            sink.sql(i == 0 ? "(" : ", (").list(members.subList(i, i + parts.size()), ", ").sql(")");
        }
        sink.sql(")");
    }

    private void renderOneByOne(SqlSink sink) {
        sink.sql(negated ? "not (" : "(");
        for (int i = 0; i < members.size(); i++) {
            int part = i % parts.size();
            sink.sql(i == 0 ? "" : part == 0 ? " or " : " and ").operand(parts.get(part)).sql(" = ").operand(members.get(i));
        }
        sink.sql(")");
    }
}
