package dev.rowan.it.relation.machine;

/** One thing that is done; the numbers choose among what it can be done with. One that cannot be done is nothing. */
record Step(Act act, int first, int second) {

    enum Act {
        ADD, MAKE_CHILD, MAKE_PARENT, MAKE_PEER, RENAME, DELETE, EXPUNGE,
        SET_ONE, SET_KEY, PUT, MOVE, TAKE, REPLACE, EMPTY, PUT_PEER, TAKE_PEER, REPLACE_PEERS,
        FLUSH, QUERY, GET, LOAD, REFRESH, MERGE, SAVEPOINT, RELEASE, UNDO, ROLLBACK, COMMIT, REOPEN
    }
}
