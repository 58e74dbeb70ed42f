package hostile;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Row}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class RowMapper implements KeyedMapper<Row, Integer> {
    static final RowMapper INSTANCE = new RowMapper();

    private static final RowTable ROW = RowTable.ROW;

    private RowMapper() {}

    @Override
    public Row read(ResultSet row, int first) throws SQLException {
        return new Row(
                ColumnTypes.INTEGER.read(row, first),
                row.getString(first + 1));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Row entity, int column) throws SQLException {
        switch (column) {
            case 0 -> ROW.id.bind(statement, index, entity.id());
            case 1 -> ROW.parts.bind(statement, index, entity.parts());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Row entity) {
        return new Object[] {entity.id(), entity.parts()};
    }

    @Override
    public boolean same(Row entity, Object[] values) {
        return Mapper.same(entity.id(), values[0]) && Mapper.same(entity.parts(), values[1]);
    }

    @Override
    public Row fill(Row entity, Object[] values) {
        return new Row(
                (Integer) values[0],
                (String) values[1]);
    }

    @Override
    public Integer key(Row entity) {
        return entity.id();
    }

    @Override
    public Row withKey(Row entity, Integer key) {
        return new Row(
                key,
                entity.parts());
    }
}
