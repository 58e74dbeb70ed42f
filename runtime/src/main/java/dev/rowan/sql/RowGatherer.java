package dev.rowan.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes values each of which takes several rows, as those of a SELECT with {@link Sql#many lists}. For one run of a query, and one
 * thread.
 *
 * @param <T> a value
 */
public final class RowGatherer<T> {

    private final GatheredPart.Elements roots;
    private final Function<Object, T> made;
    private final Map<Object, Object> all = new LinkedHashMap<>();
    private boolean begun;
    private Object key;
    private Object current;
    private Object complete;

    @SuppressWarnings("unchecked")      // what the roots' part makes is what the SELECT is of
    RowGatherer(GatheredPart.Elements roots) {
        this(roots, value -> (T) value);
    }

    private RowGatherer(GatheredPart.Elements roots, Function<Object, T> made) {
        this.roots = roots;
        this.made = made;
    }

    /** The same values, each changed by a function. */
    public <R> RowGatherer<R> map(Function<? super T, ? extends R> function) {
        return new RowGatherer<>(roots, value -> function.apply(made.apply(value)));
    }

    /**
     * Takes a row, whose value's other rows may stand anywhere. The rows of one value mostly follow each other, so the last value is
     * kept at hand.
     *
     * @throws SQLException what the driver throws
     */
    public void add(ResultSet row) throws SQLException {
        Object its = roots.key().read(row);
        if (!begun || !Objects.equals(its, key)) {
            current = roots.element(all, its, row);
            key = its;
            begun = true;
        }
        roots.element().add(current, row);
    }

    /** The values of all rows that were {@linkplain #add added}, in the order of the first row of each. */
    public List<T> values() {
        List<T> values = new ArrayList<>(all.size());
        for (Object each : all.values()) {
            values.add(made.apply(roots.element().ended(each)));
        }
        return values;
    }

    /**
     * Takes a row where the rows of a value follow each other, and tells whether it is of another value than the row before, which is
     * then complete.
     *
     * @throws SQLException what the driver throws
     */
    public boolean turn(ResultSet row) throws SQLException {
        Object its = roots.key().read(row);
        boolean turned = begun && !Objects.equals(its, key);
        if (turned) {
            complete = current;
        }
        if (turned || !begun) {
            current = roots.element().begun(row);
            key = its;
            begun = true;
        }
        roots.element().add(current, row);
        return turned;
    }

    /** The value that is complete since the {@link #turn}. */
    public T complete() {
        return made.apply(roots.element().ended(complete));
    }

    /** Ends the last value, and tells whether there is one: whether there was a row. Then it is {@link #complete}. */
    public boolean end() {
        complete = current;
        return begun;
    }
}
