package nullness.inside;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Inside.Unmarked}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class Inside_UnmarkedMapper implements KeyedMapper<Inside.Unmarked, Integer> {
    static final Inside_UnmarkedMapper INSTANCE = new Inside_UnmarkedMapper();

    private static final Inside_UnmarkedTable UNMARKED = Inside_UnmarkedTable.UNMARKED;

    private Inside_UnmarkedMapper() {}

    @Override
    public Inside.Unmarked read(ResultSet row, int first) throws SQLException {
        return new Inside.Unmarked(
                ColumnTypes.INTEGER.read(row, first),
                row.getString(first + 1));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Inside.Unmarked unmarked, int column)
            throws SQLException {
        switch (column) {
            case 0 -> UNMARKED.id.bind(statement, index, unmarked.id());
            case 1 -> UNMARKED.sometimes.bind(statement, index, unmarked.sometimes());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Inside.Unmarked unmarked) {
        return new Object[] {unmarked.id(), unmarked.sometimes()};
    }

    @Override
    public boolean same(Inside.Unmarked unmarked, Object[] values) {
        return Mapper.same(unmarked.id(), values[0])
                && Mapper.same(unmarked.sometimes(), values[1]);
    }

    @Override
    public Inside.Unmarked fill(Inside.Unmarked unmarked, Object[] values) {
        return new Inside.Unmarked(
                (Integer) values[0],
                (String) values[1]);
    }

    @Override
    public Integer key(Inside.Unmarked unmarked) {
        return unmarked.id();
    }

    @Override
    public Inside.Unmarked withKey(Inside.Unmarked unmarked, Integer key) {
        return new Inside.Unmarked(
                key,
                unmarked.sometimes());
    }
}
