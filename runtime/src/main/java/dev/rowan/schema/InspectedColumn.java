package dev.rowan.schema;

import dev.rowan.dialect.Counting;
import dev.rowan.sql.ColumnSpec.Computed;

/**
 * A column as a database tells of it; a value.
 *
 * @param name its name
 * @param type its type as Rowan's own DDL for this database spells it: {@code varchar(32)}, {@code decimal(10, 2)}
 * @param nullable whether NULL may stand in it
 * @param defaultValue its default as SQL, or null
 * @param computed what the database computes it from, or null
 * @param identity how the database counts it up, or null where it does not; what is as the database does untold is null in it
 * @param comment its comment, or null
 */
public record InspectedColumn(String name, String type, boolean nullable, String defaultValue, Computed computed, Counting identity,
        String comment) {
}
