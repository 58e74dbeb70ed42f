package hostile;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Default}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class DefaultMapper implements KeyedMapper<Default, Integer> {
    static final DefaultMapper INSTANCE = new DefaultMapper();

    private static final DefaultTable DEFAULT = DefaultTable.DEFAULT;

    private DefaultMapper() {}

    @Override
    public Default read(ResultSet row, int first) throws SQLException {
        Default entity = new Default();
        entity.id = ColumnTypes.INTEGER.read(row, first);
        entity.list = DEFAULT.list.read(row, first + 1);
        return entity;
    }

    @Override
    public Default blank() {
        return new Default();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Default entity, int column) throws SQLException {
        switch (column) {
            case 0 -> DEFAULT.id.bind(statement, index, entity.id);
            case 1 -> DEFAULT.list.bind(statement, index, entity.list);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Default entity) {
        return new Object[] {entity.id, entity.list};
    }

    @Override
    public boolean same(Default entity, Object[] values) {
        return Mapper.same(entity.id, values[0]) && Mapper.same(entity.list, values[1]);
    }

    @Override
    public Default fill(Default entity, Object[] values) {
        entity.id = (Integer) values[0];
        entity.list = (List) values[1];
        return entity;
    }

    @Override
    public Integer key(Default entity) {
        return entity.id;
    }

    @Override
    public Default withKey(Default entity, Integer key) {
        entity.id = key;
        return entity;
    }
}
