package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a FROM clause names.
 *
 * @param first the first source, or null
 * @param joins those joined to it, each with its condition
 * @param sources all of them
 */
record From(Source first, List<Join> joins, Sources sources) {

    /**
     * That of a SELECT with these clauses, which asks for this.
     *
     * @throws IllegalStateException if it cannot be told what the rows are of, or which belong together
     */
    static From of(Clauses clauses, Selectable<?> asks, Dialect dialect) {
        Source first = clauses.from != null ? clauses.from : asked(clauses, asks, dialect);
        if (clauses.joins.isEmpty()) {
            return new From(first, List.of(), sources(first, List.of()));
        }
        List<Source> all = new ArrayList<>();
        if (first != null) {
            all.add(first);
        }
        List<Join> joins = new ArrayList<>();
        for (Join join : clauses.joins) {
            if (first == null) {
                throw new IllegalStateException(join.source().sourceName() + " is joined to nothing: say from(…) before");
            }
            joins.add(join.resolved(all));
            all.add(join.source());
        }
        verify(all);
        return new From(first, List.copyOf(joins), sources(first, joins));
    }

    private static Sources sources(Source first, List<Join> joins) {
        List<Source> before = first == null ? List.of() : List.of(first);
        boolean qualified = !joins.isEmpty() || first instanceof Table<?> table && table.alias() != null;
        if (joins.isEmpty()) {
            return new Sources(before, qualified);
        }
        List<Source> all = new ArrayList<>(before);
        Set<Source> optional = new HashSet<>();
        for (Join join : joins) {
            if (join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL) {
                optional.addAll(all);
            }
            if (join.kind() == Join.Kind.LEFT || join.kind() == Join.Kind.FULL) {
                optional.add(join.source());
            }
            all.add(join.source());
        }
        return new Sources(all, qualified, optional);
    }

    /** The same without joins that change nothing, where this is all that is asked of the sources. */
    From busy(List<? extends Expression<?>> asked, Dialect dialect) {
        List<Join> busy = IdleJoins.removed(joins, asked, dialect);
        return new From(first, List.copyOf(busy), sources(first, busy));
    }

    /** Two tables of one name in different schemas are told apart by the text; all others could not be. */
    private static void verify(List<Source> all) {
        Set<Source> sources = new HashSet<>();
        Set<String> aliases = new HashSet<>();
        for (Source source : all) {
            boolean named = !(source instanceof Table<?> table) || table.alias() != null;
            if (!sources.add(source) || named && !aliases.add(source.sourceName())) {
                throw new IllegalStateException(source.sourceName() + " stands twice in one FROM clause: give one an alias by as(…)");
            }
        }
    }

    /** The one source that this asks for something of, without those that are joined; null where it asks for nothing of any. */
    private static Source asked(Clauses clauses, Selectable<?> asks, Dialect dialect) {
        if (asks instanceof Table<?> table) {
            return table;
        }
        Set<Source> asked = SourceProbe.sources(asks.expressions(), dialect);
        clauses.joins.forEach(join -> asked.remove(join.source()));
        if (asked.size() > 1) {
            throw new IllegalStateException("a select of " + String.join(" and ", asked.stream().map(Source::sourceName).toList())
                    + " without from(…): say from(" + asked.iterator().next().sourceName() + ").join(…), or crossJoin(…)"
                    + " if every row belongs to every row");
        }
        return asked.isEmpty() ? null : asked.iterator().next();
    }

    void render(SqlSink sink) {
        if (first != null) {
            first.renderSource(sink.sql(" from "));
        }
        joins.forEach(join -> join.render(sink));
    }
}
