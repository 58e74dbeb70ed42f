package dev.rowan.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the values of a SELECT with lists are gathered from its rows. Immutable; all threads may share it.
 *
 * @param expressions what each row has: what is asked for, and after it the keys that tell values apart and were not asked for
 * @param root the values
 */
record Gathering(List<Expression<?>> expressions, Group root) {

    /**
     * Values, each of which some rows make.
     *
     * @param value what is made
     * @param first the place of its first expression in a row, from 1
     * @param key what tells one from another
     * @param lists its lists, in order
     */
    record Group(Selectable<?> value, int first, GroupKey key, List<Group> lists) {
    }

    /**
     * That of a SELECT with these clauses.
     *
     * @throws IllegalStateException if its rows are no longer those of its tables, or nothing tells its values apart
     */
    static Gathering of(Selectable<?> asked, Clauses clauses) {
        if (clauses.gathers()) {
            throw new IllegalStateException("a SELECT with lists gathers its rows itself, and has no distinct or groupBy: make a table of"
                    + " those rows by as(…), and select the lists from it");
        }
        Plan plan = new Plan(new ArrayList<>(asked.expressions()));
        Group root = plan.group(asked, 1);
        if (plan.lists > 1 && plan.keyless != null) {
            throw new IllegalStateException("nothing tells the elements of many(" + Words.of(plan.keyless)
                    + ") apart where there is another list, as their columns are of no table with a key: select"
                    + " them by a query of their own");
        }
        return new Gathering(List.copyOf(plan.expressions), root);
    }

    /** How they are gathered in one run. */
    <T> RowGatherer<T> gatherer(EntityReader entities, boolean outer) {
        return new RowGatherer<>(GatheredPart.list(root, outer ? new JoinedEntities(entities) : entities, outer));
    }

    /** What is found out of a SELECT, while it is looked through. */
    private static final class Plan {

        private final List<Expression<?>> expressions;
        private int lists;
        /** The element of a list that has no key. */
        private Selectable<?> keyless;

        Plan(List<Expression<?>> expressions) {
            this.expressions = expressions;
        }

        Group group(Selectable<?> value, int first) {
            Own own = new Own();
            List<Group> within = new ArrayList<>(1);
            look(value, first, own, within);
            return new Group(value, first, own.key(expressions), List.copyOf(within));
        }

        private void look(Selectable<?> value, int first, Own own, List<Group> within) {
            if (value instanceof Many<?> many) {
                lists++;
                Group elements = group(many.element(), first);
                if (elements.key().byValues()) {
                    keyless = many.element();
                }
                within.add(elements);
                return;
            }
            List<Selectable<?>> parts = Made.parts(value);
            if (parts == null) {
                own.add(value);
                return;
            }
            int place = first;
            for (Selectable<?> part : parts) {
                look(part, place, own, within);
                place += part.expressions().size();
            }
        }
    }

    /** What values have besides their lists. */
    private static final class Own {

        private final List<Expression<?>> all = new ArrayList<>();
        private final Set<Expression<?>> keys = new LinkedHashSet<>();
        private boolean keyless;

        void add(Selectable<?> part) {
            all.addAll(part.expressions());
            if (part instanceof Derived.EntityOf<?> derived && derived.table() instanceof KeyedTable<?, ?> keyed) {
                keyed.keyColumns().forEach(column -> keys.add(derived.expressions().get(column.position())));
            } else if (part instanceof Table<?> table) {
                addKey(table);
            } else {
                Anywhere.ask(dialect -> SourceProbe.sources(part.expressions(), dialect)).forEach(this::addKey);
            }
        }

        private void addKey(Source source) {
            if (source instanceof KeyedTable<?, ?> keyed) {
                keys.addAll(keyed.keyColumns());
            } else {
                keyless = true;
            }
        }

        GroupKey key(List<Expression<?>> expressions) {
            boolean byValues = keyless || keys.isEmpty();
            List<Expression<?>> parts = List.copyOf(byValues ? all : keys);
            List<Integer> places = new ArrayList<>(parts.size());
            for (Expression<?> part : parts) {
                int place = expressions.indexOf(part);
                if (place < 0) {
                    place = expressions.size();
                    expressions.add(part);
                }
                places.add(place + 1);
            }
            return new GroupKey(parts, List.copyOf(places), byValues);
        }
    }
}
