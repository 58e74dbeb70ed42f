package dev.rowan.session;

import dev.rowan.sql.Relationship;

/**
 * Two objects whose row in an association table a flush would insert or delete: see {@link Session#changes}. Immutable, but for the
 * objects.
 */
public final class RelatedPair {

    private final Relationship<?, ?> relationship;
    private final Object owner;
    private final Object target;
    private final String names;

    RelatedPair(Relationship<?, ?> relationship, Object owner, Object target, String names) {
        this.relationship = relationship;
        this.owner = owner;
        this.target = target;
        this.names = names;
    }

    /** The relationship that says so; where both sides do, one of them. */
    public Relationship<?, ?> relationship() {
        return relationship;
    }

    /** The object that has the relationship. */
    public Object owner() {
        return owner;
    }

    /** The object to which it leads. */
    public Object target() {
        return target;
    }

    /** {@code User.groups: users id 7 and groups id 3}. */
    @Override
    public String toString() {
        return relationship + ": " + names;
    }
}
