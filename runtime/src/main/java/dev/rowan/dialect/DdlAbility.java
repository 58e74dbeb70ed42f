package dev.rowan.dialect;

import dev.rowan.UnsupportedException;

/** What some databases' DDL can say and others' cannot. */
public enum DdlAbility {

    /** Drops what depends on a table with it: {@code CASCADE} is more than a word there. */
    DROP_CASCADE("drop table … cascade"),

    /** Leaves an index alone that is there already. */
    INDEX_IF_NOT_EXISTS("create index if not exists"),

    /** Creates indexes with their table, so that none is missing when the table is there. */
    INDEXES_IN_TABLE("index in create table"),

    /** Sets referencing columns to their defaults when the referenced row goes. */
    SET_DEFAULT("set default as the action of a foreign key"),

    /** Checks a foreign key at COMMIT. */
    DEFERRABLE("deferrable foreign key"),

    /** Begins an identity at a number that is said. */
    IDENTITY_START("start of an identity"),

    /** Counts an identity by other steps, between limits, round and round, or refuses values that are given for it. */
    IDENTITY_OPTIONS("identity with increment, limits, cycle, cache or always"),

    /** Takes NOT NULL of a computed column: where not, its values are NULL only where its expression is. */
    NOT_NULL_COMPUTED("not null of a computed column"),

    /** Puts a view in the place of another. */
    REPLACE_VIEW("create or replace view"),

    /** Takes only some rows into an index. */
    PARTIAL_INDEX("create index … where"),

    /** Takes expressions into an index. */
    EXPRESSION_INDEX("index over an expression"),

    /** Follows a key that changes, or sets it to NULL, in the table that is being changed itself. */
    ON_UPDATE_OF_ITSELF("on update cascade or set null of a foreign key to its own table"),

    /** Adds a column unless it is there, and drops it if it is. */
    COLUMN_IF_EXISTS("if [not] exists of a column", "ask an Inspector whether it is there"),

    /** Drops what refers to a column with it. */
    DROP_COLUMN_CASCADE("drop column … cascade", "drop what refers to it before"),

    /** Makes the new values of a column whose type changes. */
    ALTER_USING("alter column … using", "update the rows before, or add a column, fill it and drop the other one"),

    /** Changes a computed column where it stands. */
    ALTER_COMPUTED("alter column of a computed one", "drop the column and add it"),

    /** Leaves it be when there is no such index. */
    DROP_INDEX_IF_EXISTS("drop index if exists", "ask an Inspector whether it is there"),

    /** Leaves it be when there is no such constraint. */
    DROP_CONSTRAINT_IF_EXISTS("drop constraint if exists", "ask an Inspector whether it is there"),

    /** Drops the foreign keys that refer to a key with it. */
    DROP_CONSTRAINT_CASCADE("drop constraint … cascade", "drop the foreign keys that refer to it before"),

    /** Empties the tables that refer to one with it. */
    TRUNCATE_CASCADE("truncate … cascade", "empty the tables that refer to it before"),

    /** Bears two sessions that change the schema at the same moment: H2 loses constraints over it, and the table with them. */
    CHANGES_AT_ONCE("two changes at once");

    private final String words;

    /** What would do, or null. */
    private final String instead;

    DdlAbility(String words) {
        this(words, null);
    }

    DdlAbility(String words, String instead) {
        this.words = words;
        this.instead = instead;
    }

    /** Whether a dialect has it. */
    public boolean of(Dialect dialect) {
        return dialect.ddlAbilities().contains(this);
    }

    /**
     * Asks a dialect for it, for the sake of one thing.
     *
     * @param thing what wants it, as an error names it
     * @throws UnsupportedException if the dialect has it not
     */
    public void require(Dialect dialect, Object thing) {
        if (!of(dialect)) {
            throw new UnsupportedException(thing + ": " + dialect.product() + " has no \"" + words + "\""
                    + (instead == null ? "" : ": " + instead));
        }
    }
}
