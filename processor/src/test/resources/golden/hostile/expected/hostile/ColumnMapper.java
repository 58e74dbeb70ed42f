package hostile;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Column}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class ColumnMapper implements KeyedMapper<Column, Integer> {
    static final ColumnMapper INSTANCE = new ColumnMapper();

    private static final ColumnTable COLUMN = ColumnTable.COLUMN;

    private ColumnMapper() {}

    @Override
    public Column read(ResultSet row, int first) throws SQLException {
        return new Column(
                ColumnTypes.INTEGER.read(row, first),
                COLUMN.index.read(row, first + 1),
                Optional.ofNullable(COLUMN.list.read(row, first + 2)));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Column entity, int column) throws SQLException {
        switch (column) {
            case 0 -> COLUMN.id.bind(statement, index, entity.id());
            case 1 -> COLUMN.index.bind(statement, index, entity.index());
            case 2 -> COLUMN.list.bind(statement, index, Mapper.orNull(entity.list()));
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Column entity) {
        return new Object[] {entity.id(), entity.index(), Mapper.orNull(entity.list())};
    }

    @Override
    public boolean same(Column entity, Object[] values) {
        return Mapper.same(entity.id(), values[0]) && Mapper.same(entity.index(), values[1])
                && Mapper.same(Mapper.orNull(entity.list()), values[2]);
    }

    @Override
    public Column fill(Column entity, Object[] values) {
        return new Column(
                (Integer) values[0],
                (Index) values[1],
                Optional.ofNullable((List) values[2]));
    }

    @Override
    public Integer key(Column entity) {
        return entity.id();
    }

    @Override
    public Column withKey(Column entity, Integer key) {
        return new Column(
                key,
                entity.index(),
                entity.list());
    }
}
