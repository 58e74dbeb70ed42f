package views;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link DepartSize}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class DepartSizeMapper implements KeyedMapper<DepartSize, Integer> {
    static final DepartSizeMapper INSTANCE = new DepartSizeMapper();

    private static final DepartSizeTable DEPART_SIZE = DepartSizeTable.DEPART_SIZE;

    private DepartSizeMapper() {}

    @Override
    public DepartSize read(ResultSet row, int first) throws SQLException {
        DepartSize departSize = new DepartSize();
        departSize.departId = ColumnTypes.INTEGER.read(row, first);
        departSize.size = row.getLong(first + 1);
        return departSize;
    }

    @Override
    public DepartSize blank() {
        return new DepartSize();
    }

    @Override
    public void bind(PreparedStatement statement, int index, DepartSize departSize, int column)
            throws SQLException {
        switch (column) {
            case 0 -> DEPART_SIZE.departId.bind(statement, index, departSize.departId);
            case 1 -> statement.setLong(index, departSize.size);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(DepartSize departSize) {
        return new Object[] {departSize.departId, departSize.size};
    }

    @Override
    public boolean same(DepartSize departSize, Object[] values) {
        return Mapper.same(departSize.departId, values[0]) && departSize.size == (long) values[1];
    }

    @Override
    public DepartSize fill(DepartSize departSize, Object[] values) {
        departSize.departId = (Integer) values[0];
        departSize.size = (long) values[1];
        return departSize;
    }

    @Override
    public Integer key(DepartSize departSize) {
        return departSize.departId;
    }
}
