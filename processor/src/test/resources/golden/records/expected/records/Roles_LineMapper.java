package records;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Roles.Line}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class Roles_LineMapper implements KeyedMapper<Roles.Line, Roles_LineKey> {
    static final Roles_LineMapper INSTANCE = new Roles_LineMapper();

    private static final Roles_LineTable LINE = Roles_LineTable.LINE;

    private Roles_LineMapper() {}

    @Override
    public Roles.Line read(ResultSet row, int first) throws SQLException {
        return new Roles.Line(
                row.getInt(first),
                row.getInt(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getBytes(first + 4));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Roles.Line line, int column) throws SQLException {
        switch (column) {
            case 0 -> statement.setInt(index, line.order());
            case 1 -> statement.setInt(index, line.group());
            case 2 -> LINE.key.bind(statement, index, line.key());
            case 3 -> LINE.select.bind(statement, index, line.select());
            case 4 -> LINE.values.bind(statement, index, line.values());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Roles.Line line) {
        return new Object[] {line.order(), line.group(), line.key(), line.select(), line.values()};
    }

    @Override
    public boolean same(Roles.Line line, Object[] values) {
        return line.order() == (int) values[0] && line.group() == (int) values[1]
                && Mapper.same(line.key(), values[2]) && Mapper.same(line.select(), values[3])
                && Mapper.same(line.values(), values[4]);
    }

    @Override
    public Roles.Line fill(Roles.Line line, Object[] values) {
        return new Roles.Line(
                (int) values[0],
                (int) values[1],
                (String) values[2],
                (String) values[3],
                (byte[]) values[4]);
    }

    @Override
    public Roles_LineKey key(Roles.Line line) {
        return new Roles_LineKey(line.order(), line.group());
    }

    @Override
    public Roles_LineKey key(Object[] parts) {
        return new Roles_LineKey((int) parts[0], (int) parts[1]);
    }

    @Override
    public Object[] parts(Roles_LineKey key) {
        return new Object[] {key.order(), key.group()};
    }
}
