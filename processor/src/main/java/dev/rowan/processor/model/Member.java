package dev.rowan.processor.model;

/** A field or component of an entity: a column, or something without one. */
public sealed interface Member permits Attribute, Unmapped {

    /** What is written on it, and where it stands. */
    Marks marks();

    /** Its name in Java. */
    String name();

    /** Where it stands. */
    default Place place() {
        return marks().home();
    }
}
