package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;

/** An expression that is true, false, or unknown where a NULL took part: a predicate, or a boolean column. */
public interface Condition extends Expression<Boolean> {

    @Override
    default ColumnType<Boolean> type() {
        return ColumnTypes.BOOLEAN;
    }

    @Override
    default Condition as(String name) {
        return Computed.condition(new Label(this, name));
    }

    /** Whether both hold. */
    default Condition and(Condition other) {
        return Junction.of(" and ", List.of(this, other));
    }

    /** Whether one of both holds. */
    default Condition or(Condition other) {
        return Junction.of(" or ", List.of(this, other));
    }

    /** Whether it does not hold. */
    default Condition not() {
        return new Not(this);
    }

    /** All of these together, or null when there are none; for clauses that may be absent. */
    static Condition all(Condition first, Condition... more) {
        List<Condition> all = new ArrayList<>(more.length + 1);
        if (first != null) {
            all.add(first);
        }
        all.addAll(List.of(more));
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : Junction.of(" and ", all);
    }
}
