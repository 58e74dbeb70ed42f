package dev.rowan.sql;

import dev.rowan.mapper.Mapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads and binds the rows of an association table. */
record AssociationMapper(List<Column<AssociationTable.Row, ?>> columns) implements Mapper<AssociationTable.Row> {

    @Override
    public AssociationTable.Row read(ResultSet row, int first) throws SQLException {
        List<Object> values = new ArrayList<>(columns.size());
        for (Column<AssociationTable.Row, ?> column : columns) {
            values.add(column.read(row, first + column.position()));
        }
        return new AssociationTable.Row(values);
    }

    @Override
    public void bind(PreparedStatement statement, int index, AssociationTable.Row row, int column) throws SQLException {
        bind(columns.get(column), statement, index, row.values().get(column));
    }

    @SuppressWarnings("unchecked")      // the value is the column's
    private static <T> void bind(Column<?, T> column, PreparedStatement statement, int index, Object value) throws SQLException {
        column.bind(statement, index, (T) value);
    }

    @Override
    public Object[] values(AssociationTable.Row row) {
        return row.values().toArray();
    }

    @Override
    public boolean same(AssociationTable.Row row, Object[] values) {
        return Mapper.same((Object) row.values().toArray(), (Object) values);
    }

    @Override
    public AssociationTable.Row fill(AssociationTable.Row row, Object[] values) {
        return new AssociationTable.Row(Arrays.asList(values));
    }
}
