package dev.rowan.sql;

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
        if (condition != null) {
            sink.sql(" where ");
            condition.render(sink);
        } else if (!saidAll) {
            throw new IllegalStateException(statement + "(" + table + ") without where(…) concerns every row; if that is meant, say "
                    + statement + "(…).all()");
        }
    }
}
