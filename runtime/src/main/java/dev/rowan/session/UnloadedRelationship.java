package dev.rowan.session;

import dev.rowan.sql.Relationship;

/**
 * A relationship by which a flush may write more rows than the session knows: see {@link Changes#unloaded}. Immutable, but for the
 * object.
 */
public final class UnloadedRelationship {

    private final Relationship<?, ?> relationship;
    private final Object owner;
    private final String name;

    UnloadedRelationship(Relationship<?, ?> relationship, Object owner, String name) {
        this.relationship = relationship;
        this.owner = owner;
        this.name = name;
    }

    /** The relationship. */
    public Relationship<?, ?> relationship() {
        return relationship;
    }

    /** The object that has it. */
    public Object owner() {
        return owner;
    }

    /** {@code users id 7: and what else User.addresses leads to}. */
    @Override
    public String toString() {
        return name + ": and what else " + relationship + " leads to";
    }
}
