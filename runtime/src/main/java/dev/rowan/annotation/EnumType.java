package dev.rowan.annotation;

/** How a column of an enum is stored. */
public enum EnumType {

    /** As text, by the names of the constants. */
    NAME,

    /** As an integer, by the places of the constants: whoever moves one changes what is stored. */
    ORDINAL,

    /**
     * In an enum of the database's own, which orders its values as the constants are declared: {@code enum('A', 'B')} on MySQL,
     * MariaDB and H2, a type of its own on PostgreSQL; on SQLite, which has none, as text with a CHECK. A constant that is added later
     * has to be added to the database too.
     */
    NATIVE
}
