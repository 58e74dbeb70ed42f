package dev.rowan.sql;

/**
 * A CHECK constraint of a table.
 *
 * @param name its name, or null for one made of the table's name and the constraint's place
 * @param sql what every row must satisfy, as SQL
 */
public record Check(String name, String sql) {

    /** The same constraint by a name of its own. */
    public Check named(String ownName) {
        return new Check(ownName, sql);
    }
}
