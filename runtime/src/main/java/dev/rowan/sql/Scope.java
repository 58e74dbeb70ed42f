package dev.rowan.sql;

import java.util.List;

/** Which rows an UPDATE or DELETE is about: those of a condition, or all of them, which must have been said. */
record Scope(Condition condition, boolean saidAll) {

    static final Scope UNSAID = new Scope(null, false);

    Scope where(Condition more) {
        return new Scope(condition == null ? more : condition.and(more), saidAll);
    }

    Scope all() {
        return new Scope(condition, true);
    }

    void render(SqlSink sink, String statement, Table<?> table) {
        render(sink, " where ", "", statement, table);
    }

    /** What a query asks for of these rows, each once, with those of other tables beside them. */
    <T> Select<T> rows(Selectable<T> asked, Table<?> table, List<Source> others, String statement) {
        Select<T> select = Select.of(asked).from(table);
        for (Source other : others) {
            select = select.crossJoin(other);
        }
        if (condition != null) {
            select = select.where(condition);
        } else if (!saidAll) {
            throw unsaid(statement, table);
        }
        return others.isEmpty() ? select : select.distinct();
    }

    private static IllegalStateException unsaid(String statement, Table<?> table) {
        return new IllegalStateException(statement + "(" + table + ") without where(…) concerns every row; if that is meant, say "
                + statement + "(…).all()");
    }

    /**
     * Says it with another word than {@code where}.
     *
     * @param every what is said where it is about all rows
     */
    void render(SqlSink sink, String word, String every, String statement, Table<?> table) {
        if (condition != null) {
            Filter.render(sink.sql(word), condition);
        } else if (saidAll) {
            sink.sql(every);
        } else {
            throw unsaid(statement, table);
        }
    }
}
