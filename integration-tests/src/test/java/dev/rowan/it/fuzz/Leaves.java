package dev.rowan.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Any column of some tables. */
record Leaves(Random shape, List<Columns> tables) implements Function<Kind, Term> {

    @Override
    public Term apply(Kind kind) {
        List<Term> all = new ArrayList<>();
        tables.forEach(table -> table.all().stream().filter(column -> column.kind() == kind).forEach(all::add));
        return all.isEmpty() ? null : all.get(shape.nextInt(all.size()));
    }
}
