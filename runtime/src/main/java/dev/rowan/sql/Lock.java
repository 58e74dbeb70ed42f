package dev.rowan.sql;

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
        sink.sql(sink.dialect().lock(shared, waiting == Wait.SKIP, waiting == Wait.NOT));
    }
}
