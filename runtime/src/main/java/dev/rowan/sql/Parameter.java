package dev.rowan.sql;

/**
 * A value that was bound, for a log or an error.
 *
 * @param name the column it was meant for, or null
 * @param value the value; null for NULL
 * @param sensitive whether it must not be shown
 */
public record Parameter(String name, Object value, boolean sensitive) {
}
