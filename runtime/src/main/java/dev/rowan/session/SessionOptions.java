package dev.rowan.session;

/** The settings that a factory gives its sessions. */
record SessionOptions(boolean expireOnCommit, boolean autoflush) {

    static final SessionOptions DEFAULT = new SessionOptions(false, true);

    SessionOptions expireOnCommit(boolean expire) {
        return new SessionOptions(expire, autoflush);
    }

    SessionOptions autoflush(boolean flush) {
        return new SessionOptions(expireOnCommit, flush);
    }
}
