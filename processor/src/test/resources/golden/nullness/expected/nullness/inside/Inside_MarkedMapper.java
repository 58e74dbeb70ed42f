package nullness.inside;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Inside.Marked}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class Inside_MarkedMapper implements KeyedMapper<Inside.Marked, Integer> {
    static final Inside_MarkedMapper INSTANCE = new Inside_MarkedMapper();

    private static final Inside_MarkedTable MARKED = Inside_MarkedTable.MARKED;

    private Inside_MarkedMapper() {}

    @Override
    public Inside.Marked read(ResultSet row, int first) throws SQLException {
        return new Inside.Marked(
                ColumnTypes.INTEGER.read(row, first),
                row.getString(first + 1),
                row.getString(first + 2));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Inside.Marked marked, int column)
            throws SQLException {
        switch (column) {
            case 0 -> MARKED.id.bind(statement, index, marked.id());
            case 1 -> MARKED.always.bind(statement, index, marked.always());
            case 2 -> MARKED.alwaysToo.bind(statement, index, marked.alwaysToo());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Inside.Marked marked) {
        return new Object[] {marked.id(), marked.always(), marked.alwaysToo()};
    }

    @Override
    public boolean same(Inside.Marked marked, Object[] values) {
        return Mapper.same(marked.id(), values[0]) && Mapper.same(marked.always(), values[1])
                && Mapper.same(marked.alwaysToo(), values[2]);
    }

    @Override
    public Inside.Marked fill(Inside.Marked marked, Object[] values) {
        return new Inside.Marked(
                (Integer) values[0],
                (String) values[1],
                (String) values[2]);
    }

    @Override
    public Integer key(Inside.Marked marked) {
        return marked.id();
    }

    @Override
    public Inside.Marked withKey(Inside.Marked marked, Integer key) {
        return new Inside.Marked(
                key,
                marked.always(),
                marked.alwaysToo());
    }
}
