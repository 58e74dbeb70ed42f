package dev.rowan.processor.model;

/** How generated code reads and writes an attribute of an object. */
public sealed interface Access {

    /** By the field: {@code user.email}, {@code user.email = value}. */
    record Field(String name) implements Access {}

    /** By a pair of methods: {@code user.getEmail()}, {@code user.setEmail(value)}. */
    record Methods(String reader, String writer) implements Access {}

    /** By a record's accessor, and by its constructor. */
    record Component(String name) implements Access {}
}
