package dev.rowan.sql;

import dev.rowan.NotLoadedException;

/** A collection that was not loaded: every use of it throws, but {@code toString}. */
interface Unloaded {

    /** Says which, and how to load it. */
    static NotLoadedException error(Relationship<?, ?> relationship) {
        String table = relationship.constant();
        String path = table + "." + relationship.name();
        return new NotLoadedException(relationship + " is not loaded. Load it with its " + relationship.table().entity().getSimpleName()
                + ", by select(" + table + ").load(" + path + "), or later, by session.load(…, " + path + ")");
    }

    /** What a debugger shows. */
    static String text(Relationship<?, ?> relationship) {
        return relationship + " (not loaded)";
    }
}
