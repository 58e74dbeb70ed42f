package dev.rowan.session;

/** What a transaction of a session factory does within another one of that factory on the same thread. */
public enum Propagation {

    /** It is part of that one: one session, one commit, and if its body fails, all is rolled back. The default. */
    JOIN,

    /**
     * It is one of its own, with a session and a connection of its own, that commits or rolls back whatever becomes of the outer one,
     * which waits for it. It sees nothing that the outer one has not committed, waits in vain for what that has locked (all of an SQLite
     * database that was written to), and needs a second connection from the pool: if many threads do this at once, and each holds its
     * first, there may be none left, and the pool's time runs out.
     */
    NEW
}
