package dev.rowan.it.reading;

/** What a natural number is. */
enum NumberType {
    ONE,
    PRIME,
    COMPOSITE
}
