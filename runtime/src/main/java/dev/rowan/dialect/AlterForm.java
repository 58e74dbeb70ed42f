package dev.rowan.dialect;

/** How a database changes tables that are there. */
public enum AlterForm {
    /** PostgreSQL's: several {@code alter column} in one statement. */
    ACTIONS,
    /** H2's: one {@code alter column} a statement, which renames columns too. */
    STEPS,
    /** MySQL's: {@code modify column} says the whole column; an index is dropped {@code on} its table; a new name says its schema. */
    MODIFY,
    /** SQLite's: what it cannot add or rename is done by building the table anew. */
    REBUILD
}
