package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import java.util.List;

/** A list of what the rows of one value have: part of a SELECT whose values take several rows. */
record Many<T>(Selectable<T> element) implements Selectable<List<T>> {

    /** What a query asks for that is to be part of another statement. */
    static <T> Selectable<T> refuse(Selectable<T> asked) {
        if (asked.gathers()) {
            throw new IllegalStateException("a query with lists is no part of another statement, as its rows are no values: "
                    + Words.of(asked));
        }
        return asked;
    }

    @Override
    public List<? extends Expression<?>> expressions() {
        return element.expressions();
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public RowReader<List<T>> reader(EntityReader entities, int first) {
        throw new IllegalStateException("many(" + Words.of(element) + ") takes the rows of a SELECT: nothing else has lists");
    }
}
