package dev.rowan.dialect;

/** How a database says an UPDATE by the rows of other tables. */
public enum JoinedUpdate {

    /** {@code update t set … from a where …}. */
    FROM,

    /** {@code update t join a set … where …}. */
    JOIN,

    /** {@code merge into t using a on … when matched then update set …}. */
    MERGE
}
