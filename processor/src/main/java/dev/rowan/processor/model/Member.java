package dev.rowan.processor.model;

/** A field or component of an entity, or of a value object in it: a column, several, a relationship, or something without one. */
public sealed interface Member permits Attribute, ValueObject, Relationship, Unmapped {

    /** What is written on it, and where it stands. */
    Marks marks();

    /** The fields that lead to it. */
    FieldPath path();

    /** How generated code reads and writes it. */
    Access access();

    /** Its name in the table, {@code addressCity}: that of its field, after those of the value objects around it. */
    default String name() {
        return path().joined();
    }

    /** Where it stands. */
    default Place place() {
        return marks().home();
    }
}
