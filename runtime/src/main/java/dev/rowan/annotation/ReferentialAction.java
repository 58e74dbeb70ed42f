package dev.rowan.annotation;

/** What a database does to a referring row when the row it refers to is deleted or its key changed. */
public enum ReferentialAction {

    /** Refuses, when the statement or the transaction ends. */
    NO_ACTION,

    /** Refuses at once. */
    RESTRICT,

    /** Deletes the referring row, or follows the change. */
    CASCADE,

    /** Sets the referring columns to NULL. */
    SET_NULL,

    /** Sets the referring columns to their defaults; MySQL and MariaDB cannot. */
    SET_DEFAULT
}
