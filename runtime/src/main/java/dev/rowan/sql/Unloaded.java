package dev.rowan.sql;

import dev.rowan.NotLoadedException;

/** A collection that was not loaded: every use of it throws, but {@code toString}. */
interface Unloaded {

    /** Says which, and how to load it. */
    static NotLoadedException error(Relationship<?, ?> relationship) {
        String table = constant(relationship.table().entity().getSimpleName());
        String path = table + "." + relationship.name();
        return new NotLoadedException(relationship + " is not loaded. Load it with its " + relationship.table().entity().getSimpleName()
                + ", by select(" + table + ").load(" + path + "), or later, by session.load(…, " + path + ")");
    }

    /** What a debugger shows. */
    static String text(Relationship<?, ?> relationship) {
        return relationship + " (not loaded)";
    }

    /** As the generated constant is named. */
    private static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replaceAll("([A-Z])([A-Z][a-z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
    }
}
