package dev.rowan.sql;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.SqlAbility;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A change whose rows are selected beside it, by their keys, where the database gives none back. An UPDATE or DELETE locks the rows of
 * its condition first, and then changes these and no others. What is read is locked too: a snapshot of before (MySQL manual, 15.7.2.3)
 * would show a row that the UPDATE set to what it was already as it was then.
 */
final class Reselected implements Stepwise {

    private final Change<?> change;
    private final Selectable<?> selected;
    private final SqlAbility ability;
    private final Dialect dialect;
    private final Table<?> table;

    private Reselected(Change<?> change, Selectable<?> selected, SqlAbility ability, Dialect dialect) {
        this.change = change;
        this.selected = selected;
        this.ability = ability;
        this.dialect = dialect;
        this.table = change.table();
    }

    /**
     * That of a change.
     *
     * @throws UnsupportedException if it would not be exact; the message says what would do
     */
    static Reselected of(Change<?> change, Selectable<?> selected, SqlAbility ability, Dialect dialect) {
        Reselected reselected = new Reselected(change, selected, ability, dialect);
        reselected.verify();
        return reselected;
    }

    private void verify() {
        if (table.keyColumns().isEmpty()) {
            throw missing("of a table without a key");
        }
        if (!Set.of(table).containsAll(SourceProbe.sources(selected.expressions(), dialect))) {
            throw missing("of other tables than the changed one");
        }
        if (SourceProbe.gather(selected.expressions())) {
            throw missing("of all rows as one");
        }
        change.requireReselectable(this);
    }

    Dialect dialect() {
        return dialect;
    }

    UnsupportedException missing(String of) {
        return ability.missing(dialect, of);
    }

    @Override
    public <R> R run(Steps<R> steps) {
        if (change instanceof Insert<?> insert) {
            return insert(insert, steps);
        }
        List<Object[]> keys = steps.list(change.rows(keys()));
        if (change.verb() == Verb.DELETE) {
            R rows = steps.read(rows(keys).forUpdate());
            change(keys, steps);
            return rows;
        }
        change(keys, steps);
        return steps.read(rows(keys).forUpdate());
    }

    private void change(List<Object[]> keys, Steps<?> steps) {
        if (!keys.isEmpty()) {
            steps.execute(change.restricted(with(keys)));
        }
    }

    private <R> R insert(Insert<?> insert, Steps<R> steps) {
        Column<?, ?> generated = insert.generatedKey(dialect);
        if (generated == null) {
            steps.execute(insert);
            return steps.read(rows(insert.givenKeys()));
        }
        List<Object[]> keys = new ArrayList<>();
        for (Object key : steps.list(insert.returning(generated))) {
            keys.add(new Object[] {key});
        }
        return steps.read(rows(keys));
    }

    private Selectable<Object[]> keys() {
        return new Made<>(List.copyOf(table.keyColumns()), Object[]::clone);
    }

    private Select<?> rows(List<Object[]> keys) {
        return Select.of(selected).from(table).where(with(keys));
    }

    private Condition with(List<Object[]> keys) {
        List<? extends Column<?, ?>> columns = table.keyColumns();
        if (columns.size() == 1) {
            return in(columns.get(0), keys.stream().map(key -> key[0]).toList());
        }
        return TupleIn.of(List.copyOf(columns), keys, false);
    }

    @SuppressWarnings("unchecked")      // they were read from the column, or are to be stored there
    private static <T> Condition in(Column<?, T> column, List<?> keys) {
        return In.of(column, (List<T>) keys, false);
    }
}
