package dev.rowan.session;

/**
 * In the place of a value that a flush writes and that is not known before: the database will say it. Equal to itself alone.
 */
final class Later {

    private final Object keyOf;
    private final String text;

    private Later(Object keyOf, String text) {
        this.keyOf = keyOf;
        this.text = text;
    }

    /** The key, or a part of it, of an object that is to be inserted. */
    static Later keyOf(Object entity, String called) {
        return new Later(entity, "(key of " + called + ")");
    }

    /** What the column has by default. */
    static Later byDefault() {
        return new Later(null, "(its default)");
    }

    /** The object whose key it is, or null. */
    Object keyOf() {
        return keyOf;
    }

    @Override
    public String toString() {
        return text;
    }
}
