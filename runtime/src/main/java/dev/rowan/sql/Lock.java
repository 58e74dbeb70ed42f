package dev.rowan.sql;

import dev.rowan.dialect.SqlAbility;

/**
 * A lock on the rows a SELECT reads, until the transaction ends.
 *
 * @param shared whether others may lock them in the same way
 * @param waiting what is done about rows that others have locked
 */
record Lock(boolean shared, Wait waiting) {

    enum Wait {
        FOR_THEM,
        SKIP,
        NOT
    }

    Lock waiting(Wait how) {
        return new Lock(shared, how);
    }

    void render(SqlSink sink) {
        if (waiting != Wait.FOR_THEM) {
            (waiting == Wait.SKIP ? SqlAbility.LOCK_SKIPPING : SqlAbility.LOCK_NO_WAIT).require(sink.dialect());
        }
        sink.sql(sink.dialect().lock(shared, waiting == Wait.SKIP, waiting == Wait.NOT));
    }
}
