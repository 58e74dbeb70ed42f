package dev.rowan.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A SELECT of entities with what is loaded with them.
 *
 * @param select the SELECT with the tables that are joined for it
 * @param steps all that is loaded
 */
record LoadedSelect<T>(Select<T> select, List<LoadStep> steps) {

    /** SQLite joins 64 tables and MySQL 61: what is beyond is read by queries of its own. */
    private static final int MOST = 20;

    /**
     * Joins what can be: the objects at the end of foreign keys, one for each row at most, under aliases of their own. A lock would lock
     * them too, or be refused (PostgreSQL), distinct or grouped rows have nothing beside them, and the user's own SQL may name columns
     * without their table: nothing is joined to these.
     */
    static <T> LoadedSelect<T> of(Selectable<T> projection, Clauses clauses, Selectable<?> asks, boolean overwriting) {
        List<LoadStep> steps = LoadStep.of(clauses.loads);
        Clauses bare = clauses.with(its -> its.loads = List.of());
        KeyedTable<?, ?> root = (KeyedTable<?, ?>) (projection instanceof Keyed<?> keyed ? keyed.projection() : projection);
        Joins joins = new Joins(clauses);
        boolean alone = clauses.lock != null || clauses.gathers() || raw(projection, clauses);
        List<LoadStep> done = alone ? steps : joins.join(root, 0, steps);
        if (joins.ends.isEmpty()) {
            return new LoadedSelect<>(Select.of(projection, bare, overwriting), done);
        }
        Clauses joined = bare.with(its -> {
            its.asks = asks;
            its.joins = List.copyOf(joins.all);
        });
        return new LoadedSelect<>(Select.of(JoinedEnds.of(projection, joins.ends), joined, overwriting), done);
    }

    private static boolean raw(Selectable<?> projection, Clauses clauses) {
        List<Expression<?>> all = clauses.asked(projection);
        clauses.joins.stream().map(Join::on).filter(Objects::nonNull).forEach(all::add);
        return SourceProbe.raw(all);
    }

    /** The joins of one SELECT, as they are found. */
    private static final class Joins {

        private final List<Join> all;
        private final Set<String> names = new HashSet<>();
        private final List<JoinedEnds.End<?, ?>> ends = new ArrayList<>();

        Joins(Clauses clauses) {
            all = new ArrayList<>(clauses.joins);
            all.forEach(join -> names.add(name(join.source())));
            if (clauses.from != null) {
                names.add(name(clauses.from));
            }
        }

        private static String name(Source source) {
            return source.sourceName().toLowerCase(Locale.ROOT);
        }

        /** The same steps, of which these are joined that can be. */
        <E> List<LoadStep> join(Table<E> owner, int place, List<LoadStep> steps) {
            names.add(name(owner));
            List<LoadStep> done = new ArrayList<>(steps.size());
            for (LoadStep step : steps) {
                Relationship<E, ?> aliased = owner.relationships().get(step.relationship().place());
                done.add(aliased instanceof ToOne<E, ?> one && one.path() instanceof Path.Referencing own && all.size() < MOST
                        ? join(one, own.key(), place, step) : step);
            }
            return done;
        }

        private <E, T> LoadStep join(ToOne<E, T> one, ForeignKey<?> key, int owner, LoadStep step) {
            String alias = "rowan_" + one.name().toLowerCase(Locale.ROOT);
            for (int more = 2; !names.add(alias); more++) {
                alias = "rowan_" + one.name().toLowerCase(Locale.ROOT) + "_" + more;
            }
            KeyedTable<T, ?> table = one.target().as(alias);
            all.add(new Join(Join.Kind.LEFT, table, Join.path(key, table)));
            ends.add(JoinedEnds.End.of(one, step.relationship(), owner, table));
            return new LoadStep(step.relationship(), true, join(table, ends.size(), step.further()));
        }
    }
}
