package dev.rowan.sql;

/**
 * An INSERT of an entity: which columns it names, and what the database gives for the others. There is one object for each
 * combination of table, database and columns, so two entities of equal shape have the same one and can go in one batch.
 */
public final class InsertShape {

    private final String sql;
    private final int[] columns;
    private final Column<?, ?> generatedKey;
    private final boolean returnsKey;
    private final int[] givenBack;

    InsertShape(String sql, int[] columns, Column<?, ?> generatedKey, boolean returnsKey, int[] givenBack) {
        this.sql = sql;
        this.columns = columns;
        this.generatedKey = generatedKey;
        this.returnsKey = returnsKey;
        this.givenBack = givenBack;
    }

    /** The text. */
    public String sql() {
        return sql;
    }

    /** How many parameters it has. */
    public int size() {
        return columns.length;
    }

    /** The position in the table of the column whose value a parameter is; parameters counted from 0. */
    public int column(int parameter) {
        return columns[parameter];
    }

    /** Whether it has a value for a column. */
    boolean names(Column<?, ?> column) {
        for (int position : columns) {
            if (position == column.position()) {
                return true;
            }
        }
        return false;
    }

    int[] columns() {
        return columns;
    }

    /** The key column whose value the database generates, or null. */
    public Column<?, ?> generatedKey() {
        return generatedKey;
    }

    /** Whether the statement has a row with the generated key, so that it is run as a query, and for one row of the table at a time. */
    public boolean returnsKey() {
        return returnsKey;
    }

    /** Whether the database gives values besides the key, which must be read back. */
    public boolean givesMore() {
        return givenBack.length > 0;
    }

    /** Puts the values the database gave, as they stand in a row read back, among those of the inserted entity. */
    public void takeGiven(Object[] values, Object[] readBack) {
        for (int column : givenBack) {
            values[column] = readBack[column];
        }
    }
}
