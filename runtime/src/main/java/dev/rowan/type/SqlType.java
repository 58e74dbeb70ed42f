package dev.rowan.type;

/**
 * The kind of a column, before a dialect gives it the name it has on one database.
 *
 * <p>Length, precision and scale are the column's, not the kind's. {@link #INSTANT} is a point in time, kept as its digits
 * in UTC; {@link #TIMESTAMP} is a date and a time of day without a zone. Where there are no unsigned integers, a wider type holds
 * them. {@link #ENUM} is the database's own enum, and text where it has none.
 */
public enum SqlType {
    BOOLEAN,
    TINYINT,
    SMALLINT,
    INTEGER,
    BIGINT,
    UNSIGNED_TINYINT,
    UNSIGNED_SMALLINT,
    UNSIGNED_INTEGER,
    UNSIGNED_BIGINT,
    REAL,
    DOUBLE,
    DECIMAL,
    VARCHAR,
    ENUM,
    BINARY,
    UUID,
    JSON,
    ARRAY,
    DATE,
    TIME,
    TIMESTAMP,
    INSTANT
}
