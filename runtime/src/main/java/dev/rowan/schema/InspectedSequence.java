package dev.rowan.schema;

import dev.rowan.dialect.Counting;

/**
 * A sequence as a database tells of it; a value.
 *
 * @param name its name
 * @param counting how it counts; what is as the database does untold is null in it, and on MariaDB, which does not tell, all
 */
public record InspectedSequence(String name, Counting counting) {
}
