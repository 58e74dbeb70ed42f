package dev.rowan.sql;

import dev.rowan.dialect.SqlAbility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How an UPDATE or DELETE names its table, and those beside it. */
final class Changed {

    private Changed() {
    }

    /** Its columns can be of all these, so each says of which it is. */
    static Sources sources(Table<?> table, List<Source> others) {
        List<Source> all = new ArrayList<>(others);
        all.add(0, table);
        Set<Source> distinct = new HashSet<>();
        for (Source source : all) {
            if (!distinct.add(source)) {
                throw new IllegalStateException(source.sourceName() + " stands twice in one statement: give one an alias by as(…)");
            }
        }
        return new Sources(all, true);
    }

    /** SQLite knows no alias here without AS. */
    static SqlSink render(SqlSink sink, Table<?> table) {
        sink.unaliased(table);
        return table.alias() == null ? sink : sink.sql(" as ").identifier(table.alias());
    }

    static void render(SqlSink sink, List<Source> others, String before, String separator) {
        String word = before;
        for (Source source : others) {
            sink.sql(word);
            if (source instanceof Derived derived && derived.common() && !SqlAbility.WITH_BEFORE_CHANGES.of(sink.dialect())) {
                renderWithin(sink, derived);
            } else {
                source.renderSource(sink);
            }
            word = separator;
        }
    }

    /** A table of a WITH clause, with that clause, where none may stand before the statement. */
    private static void renderWithin(SqlSink sink, Derived derived) {
        sink.beside(() -> {
            sink.sql("(").nested(() -> derived.renderSource(sink.sql("select * from ")));
            sink.sql(") as ");
        });
        sink.identifier(derived.sourceName());
    }
}
