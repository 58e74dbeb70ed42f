package dev.rowan.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Membership in a list of values, which the statement has as many parameters for as the next power of two: so lists of any
 * size have few shapes, and the database few plans. A very long one is a {@linkplain LargeIn single parameter}.
 */
record In(Expression<?> value, List<Bind<?>> members, boolean negated) implements Condition {

    /** The next power of two is more parameters than a statement may have on SQLite, 32,766. */
    private static final int LARGEST_PADDED = 1 << 14;

    static <T> In of(Expression<T> value, Collection<? extends T> members, boolean negated) {
        List<Bind<?>> binds = new ArrayList<>(padded(members.size()));
        for (T member : members) {
            binds.add(Comparison.operand(value, member));
        }
        while (binds.size() < padded(members.size())) {
            binds.add(binds.get(members.size() - 1));
        }
        return new In(value, binds, negated);
    }

    /** How many members a list of this size is filled up to. */
    static int padded(int size) {
        return size < 2 || size > LARGEST_PADDED ? size : Integer.highestOneBit(size - 1) << 1;
    }

    /** An empty list is no SQL; its answer is known, for a NULL too (SQLAlchemy's "empty IN"). */
    @Override
    public void render(SqlSink sink) {
        if (members.isEmpty()) {
            sink.sql(negated ? "1 = 1" : "1 = 0");
            return;
        }
        LargeIn large = members.size() > LARGEST_PADDED ? LargeIn.of(value, members, negated, sink.dialect()) : null;
        if (large != null) {
            large.render(sink);
            return;
        }
        sink.operand(value).sql(negated ? " not in (" : " in (").list(members, ", ").sql(")");
    }
}
