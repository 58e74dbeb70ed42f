package dev.rowan.it.relation.machine;

/** A session and a naive model of what one subject is to it, driven turn by turn. */
interface Game extends AutoCloseable {

    void play(Turn turn);

    /** Commits, and compares once more. */
    void end();

    @Override
    void close();
}
