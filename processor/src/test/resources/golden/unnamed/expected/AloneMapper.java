import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Alone}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class AloneMapper implements KeyedMapper<Alone, Integer> {
    static final AloneMapper INSTANCE = new AloneMapper();

    private static final AloneTable ALONE = AloneTable.ALONE;

    private AloneMapper() {}

    @Override
    public Alone read(ResultSet row, int first) throws SQLException {
        return new Alone(
                ColumnTypes.INTEGER.read(row, first),
                row.getString(first + 1));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Alone alone, int column) throws SQLException {
        switch (column) {
            case 0 -> ALONE.id.bind(statement, index, alone.id());
            case 1 -> ALONE.name.bind(statement, index, alone.name());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Alone alone) {
        return new Object[] {alone.id(), alone.name()};
    }

    @Override
    public boolean same(Alone alone, Object[] values) {
        return Mapper.same(alone.id(), values[0]) && Mapper.same(alone.name(), values[1]);
    }

    @Override
    public Alone fill(Alone alone, Object[] values) {
        return new Alone(
                (Integer) values[0],
                (String) values[1]);
    }

    @Override
    public Integer key(Alone alone) {
        return alone.id();
    }

    @Override
    public Alone withKey(Alone alone, Integer key) {
        return new Alone(
                key,
                alone.name());
    }
}
