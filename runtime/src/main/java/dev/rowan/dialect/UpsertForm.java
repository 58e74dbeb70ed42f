package dev.rowan.dialect;

/** How a database says an INSERT that does something else where a row of the same key is there. */
public enum UpsertForm {

    /** {@code insert … on conflict (key) do update set c = excluded.c}. */
    ON_CONFLICT,

    /** {@code insert … as new on duplicate key update c = new.c}, whichever key it is. */
    DUPLICATE_KEY_ALIAS,

    /** {@code insert … on duplicate key update c = values(c)}, whichever key it is. */
    DUPLICATE_KEY_VALUES,

    /** {@code merge into t using (values …) as excluded on … when matched …}. */
    MERGE;

    /** What tells the error of {@link #OTHER_KEY} from others: a server's message repeats the expression. */
    static final String OTHER_KEY_MARK = "other key than that of the upsert";

    /**
     * A condition that fails when it is asked, where a collision with another key than the one that is meant must not change a row: of a
     * number that is too large (MySQL manual, 11.2.6; error 1690).
     */
    public static final String OTHER_KEY = "18446744073709551615 + length('" + OTHER_KEY_MARK + "') > 0";

    /** Whether any key that collides counts, so that the statement itself must tell which it was. */
    public boolean anyKey() {
        return this == DUPLICATE_KEY_ALIAS || this == DUPLICATE_KEY_VALUES;
    }
}
