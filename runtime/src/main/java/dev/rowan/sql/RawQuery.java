package dev.rowan.sql;

import dev.rowan.DataException;
import dev.rowan.mapper.RowReader;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;

/**
 * A statement that the user wrote, which has rows.
 *
 * @param sql the statement
 * @param row what a row is read as, by place
 */
record RawQuery<T>(RawSql sql, Selectable<T> row) implements Query<T> {

    @Override
    public Verb verb() {
        return sql.verb();
    }

    @Override
    public boolean rewrites() {
        return sql.rewrites();
    }

    @Override
    public boolean changesSeveral() {
        return sql.changesRows();
    }

    @Override
    public void render(SqlSink sink) {
        sql.render(sink);
    }

    @Override
    public boolean written() {
        return true;
    }

    @Override
    public RowReader<T> reader(EntityReader entities) {
        RowReader<T> reader = row.reader(entities, 1);
        boolean[] verified = {false};
        return rows -> {
            if (!verified[0]) {
                verify(rows);
                verified[0] = true;
            }
            return reader.read(rows);
        };
    }

    /** Whether the columns are those that are read: as many, and of an entity in its table's order. */
    private void verify(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<? extends Expression<?>> read = row.expressions();
        if (columns.getColumnCount() != read.size()) {
            throw new DataException("a row of the SQL has " + columns.getColumnCount() + " columns, and " + read.size()
                    + " are read: " + sql);
        }
        for (int i = 0; i < read.size(); i++) {
            String label = columns.getColumnLabel(i + 1);
            if (row instanceof Table<?> && read.get(i) instanceof Column<?, ?> column && !column.name().equalsIgnoreCase(label)) {
                throw new DataException("a row is read as " + row + " by the places of its columns, and column " + (i + 1)
                        + " of the SQL is " + label + " instead of " + column.name() + ": select the columns in the order of the table");
            }
        }
    }

    @Override
    public int fetchSize() {
        return 0;
    }

    @Override
    public boolean overwrites() {
        return false;
    }
}
