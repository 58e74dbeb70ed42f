package nullness;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Plain}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class PlainMapper implements KeyedMapper<Plain, Integer> {
    static final PlainMapper INSTANCE = new PlainMapper();

    private static final PlainTable PLAIN = PlainTable.PLAIN;

    private PlainMapper() {}

    @Override
    public Plain read(ResultSet row, int first) throws SQLException {
        return new Plain(
                ColumnTypes.INTEGER.read(row, first),
                row.getString(first + 1),
                row.getString(first + 2));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Plain plain, int column) throws SQLException {
        switch (column) {
            case 0 -> PLAIN.id.bind(statement, index, plain.id());
            case 1 -> PLAIN.always.bind(statement, index, plain.always());
            case 2 -> PLAIN.sometimes.bind(statement, index, plain.sometimes());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Plain plain) {
        return new Object[] {plain.id(), plain.always(), plain.sometimes()};
    }

    @Override
    public boolean same(Plain plain, Object[] values) {
        return Mapper.same(plain.id(), values[0]) && Mapper.same(plain.always(), values[1])
                && Mapper.same(plain.sometimes(), values[2]);
    }

    @Override
    public Plain fill(Plain plain, Object[] values) {
        return new Plain(
                (Integer) values[0],
                (String) values[1],
                (String) values[2]);
    }

    @Override
    public Integer key(Plain plain) {
        return plain.id();
    }

    @Override
    public Plain withKey(Plain plain, Integer key) {
        return new Plain(
                key,
                plain.always(),
                plain.sometimes());
    }
}
