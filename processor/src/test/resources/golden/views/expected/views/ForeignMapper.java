package views;

import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Foreign}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class ForeignMapper implements Mapper<Foreign> {
    static final ForeignMapper INSTANCE = new ForeignMapper();

    private static final ForeignTable FOREIGN = ForeignTable.FOREIGN;

    private ForeignMapper() {}

    @Override
    public Foreign read(ResultSet row, int first) throws SQLException {
        return new Foreign(
                row.getString(first),
                ColumnTypes.INTEGER.read(row, first + 1));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Foreign foreign, int column) throws SQLException {
        switch (column) {
            case 0 -> FOREIGN.name.bind(statement, index, foreign.name());
            case 1 -> FOREIGN.rank.bind(statement, index, foreign.rank());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Foreign foreign) {
        return new Object[] {foreign.name(), foreign.rank()};
    }

    @Override
    public boolean same(Foreign foreign, Object[] values) {
        return Mapper.same(foreign.name(), values[0]) && Mapper.same(foreign.rank(), values[1]);
    }

    @Override
    public Foreign fill(Foreign foreign, Object[] values) {
        return new Foreign(
                (String) values[0],
                (Integer) values[1]);
    }
}
