package dev.rowan.schema;

/**
 * A CHECK constraint as a database tells of it; a value.
 *
 * @param name its name; null where the database gives it none
 * @param condition the condition as SQL, in the database's own words: it may have quoted the names and cast the values
 */
public record InspectedCheck(String name, String condition) {
}
