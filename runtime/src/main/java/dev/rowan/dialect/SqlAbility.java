package dev.rowan.dialect;

import dev.rowan.UnsupportedException;
import java.util.EnumSet;
import java.util.Set;

/** What a statement can say in some databases and not in others, beyond the words of expressions. */
public enum SqlAbility {
    FULL_JOIN("full join", "a left join, and unionAll(…) of the other table's rows for which notExists(…) holds"),
    DISTINCT_ON("distinct on", "a window of rowNumber(), in a query that keeps the first of each"),
    INTERSECT_ALL("intersect all and except all", "exists(…) in the condition of one query"),
    WITH_TIES("fetch first … rows with ties", "a window of rank(), in a query that keeps the first ranks"),
    /** Where it is missing, the limited query becomes a table of the one in the list. */
    LIMIT_IN_LIST("in (select … limit …)", "in (select … from (select … limit …))"),
    /** H2 takes the word, and never ends where rows lead to one another. */
    RECURSIVE_DISTINCT("with recursive … union", "distinct() of the query that uses it, where no rows lead to one another"),
    LOCK_NO_WAIT("for update … nowait", "a lock timeout of the engine's"),
    LOCK_SKIPPING("for update … skip locked", "forUpdate() alone, which waits"),
    WITH_BEFORE_CHANGES("with … before update and delete", "a subquery in the condition"),
    INSERT_RETURNING("insert … returning", "insert(table, row), which fills what the database gave"),
    UPDATE_RETURNING("update … returning", "a select before or after, in the same transaction"),
    DELETE_RETURNING("delete … returning", "a select before, in the same transaction"),
    UPDATE_FROM("update … from several tables", "one made of them, select(…).from(…).join(…).as(name)"),
    DEFAULT_IN_VALUES("default among the values of an insert",
            "one statement for the rows that leave out the same columns, or insertAll"),
    /** Where it is missing, the tables stand in a subquery of the condition, or are joined. */
    DELETE_USING("delete … using", "exists(…) in where(…)");

    static final Set<SqlAbility> ALL = EnumSet.allOf(SqlAbility.class);

    private final String words;
    private final String instead;

    SqlAbility(String words, String instead) {
        this.words = words;
        this.instead = instead;
    }

    /** All but these. */
    static Set<SqlAbility> without(SqlAbility first, SqlAbility... more) {
        return Set.copyOf(EnumSet.complementOf(EnumSet.of(first, more)));
    }

    /** Whether a database has it. */
    public boolean of(Dialect dialect) {
        return dialect.sqlAbilities().contains(this);
    }

    /**
     * Refuses what a database has not.
     *
     * @throws UnsupportedException if it has not; the message says what would do
     */
    public void require(Dialect dialect) {
        if (!of(dialect)) {
            throw missing(dialect, "");
        }
    }

    /**
     * What refuses what a database has not.
     *
     * @param of what of it cannot be done in other words either; may be empty
     */
    public UnsupportedException missing(Dialect dialect, String of) {
        return new UnsupportedException(dialect.product() + " has no \"" + words + "\"" + (of.isEmpty() ? "" : " " + of)
                + ": use " + instead);
    }
}
