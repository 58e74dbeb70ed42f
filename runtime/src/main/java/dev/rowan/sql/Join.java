package dev.rowan.sql;

import dev.rowan.dialect.SqlAbility;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A source that a FROM clause joins to those before it.
 *
 * @param kind how
 * @param source the source
 * @param on which rows belong together; null where the foreign key is to tell, or where all do
 */
record Join(Kind kind, Source source, Condition on) {

    Join {
        Objects.requireNonNull(source, "a table to join");
    }

    /** How rows without a partner are treated. */
    enum Kind {
        INNER(" join "),
        LEFT(" left join "),
        RIGHT(" right join "),
        FULL(" full join "),
        CROSS(" cross join ");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }
    }

    /** Whether it can leave an entity of another source, or of its own, without a row. */
    boolean outer() {
        return kind == Kind.LEFT || kind == Kind.RIGHT || kind == Kind.FULL;
    }

    Join on(Condition condition) {
        if (kind == Kind.CROSS) {
            throw new IllegalStateException("a cross join has no condition: use join(" + source.sourceName() + ")");
        }
        return new Join(kind, source, on == null ? condition : on.and(condition));
    }

    /**
     * This join with a condition: where none was said, that of the only foreign key between the source and those before it.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    Join resolved(List<Source> before) {
        if (kind == Kind.CROSS || on != null) {
            return this;
        }
        List<Condition> paths = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Source other : before) {
            if (other instanceof Table<?> table && source instanceof Table<?> joined) {
                paths(joined, table, paths, words);
                paths(table, joined, paths, words);
            }
        }
        if (paths.size() != 1) {
            String between = source.sourceName() + " and " + String.join(", ", before.stream().map(Source::sourceName).toList());
            throw new IllegalStateException(paths.isEmpty()
                    ? "there is no foreign key between " + between + ": say join(" + source.sourceName()
                            + ", condition), or crossJoin(" + source.sourceName() + ") if every row belongs to every row"
                    : "there is more than one foreign key between " + between + " (" + String.join("; ", words) + "): say which by join("
                            + source.sourceName() + ", condition)");
        }
        return new Join(kind, source, paths.get(0));
    }

    private static void paths(Table<?> referencing, Table<?> referenced, List<Condition> paths, List<String> words) {
        for (ForeignKey<?> key : referencing.foreignKeys()) {
            if (key.target().getClass() == referenced.getClass() && key.target().spec().equals(referenced.spec())) {
                paths.add(path(key, referenced));
                words.add(key.columns() + " to " + referenced.sourceName());
            }
        }
    }

    /** Whether a foreign key of the one row is the key of the other, under whatever alias that is. */
    static Condition path(ForeignKey<?> key, Table<?> referenced) {
        return path(key, key.table(), referenced);
    }

    /** The same where the row that refers has an alias, too. */
    static Condition path(ForeignKey<?> key, Table<?> referencing, Table<?> referenced) {
        List<Condition> equal = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            Column<?, ?> column = referencing.columns().get(key.columns().get(i).position());
            equal.add(new Comparison(column, " = ", referenced.columns().get(key.referenced().get(i).position())));
        }
        return equal.size() == 1 ? equal.get(0) : Junction.of(" and ", equal);
    }

    void render(SqlSink sink) {
        if (kind == Kind.FULL) {
            SqlAbility.FULL_JOIN.require(sink.dialect());
        }
        sink.sql(kind.sql);
        source.renderSource(sink);
        if (on != null) {
            Filter.render(sink.sql(" on "), on);
        }
    }
}
