package keys;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Assigned}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class AssignedMapper implements KeyedMapper<Assigned, Integer> {
    static final AssignedMapper INSTANCE = new AssignedMapper();

    private static final AssignedTable ASSIGNED = AssignedTable.ASSIGNED;

    private AssignedMapper() {}

    @Override
    public Assigned read(ResultSet row, int first) throws SQLException {
        return new Assigned(
                row.getInt(first),
                row.getString(first + 1));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Assigned assigned, int column) throws SQLException {
        switch (column) {
            case 0 -> statement.setInt(index, assigned.id());
            case 1 -> ASSIGNED.title.bind(statement, index, assigned.title());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Assigned assigned) {
        return new Object[] {assigned.id(), assigned.title()};
    }

    @Override
    public boolean same(Assigned assigned, Object[] values) {
        return assigned.id() == (int) values[0] && Mapper.same(assigned.title(), values[1]);
    }

    @Override
    public Assigned fill(Assigned assigned, Object[] values) {
        return new Assigned(
                (int) values[0],
                (String) values[1]);
    }

    @Override
    public Integer key(Assigned assigned) {
        return assigned.id();
    }
}
