package nullness;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Marked}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class MarkedMapper implements KeyedMapper<Marked, Integer> {
    static final MarkedMapper INSTANCE = new MarkedMapper();

    private static final MarkedTable MARKED = MarkedTable.MARKED;

    private MarkedMapper() {}

    @Override
    public Marked read(ResultSet row, int first) throws SQLException {
        return new Marked(
                ColumnTypes.INTEGER.read(row, first),
                row.getString(first + 1),
                row.getString(first + 2),
                Optional.ofNullable(row.getString(first + 3)),
                row.getBytes(first + 4));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Marked marked, int column) throws SQLException {
        switch (column) {
            case 0 -> MARKED.id.bind(statement, index, marked.id());
            case 1 -> MARKED.always.bind(statement, index, marked.always());
            case 2 -> MARKED.sometimes.bind(statement, index, marked.sometimes());
            case 3 -> MARKED.maybe.bind(statement, index, Mapper.orNull(marked.maybe()));
            case 4 -> MARKED.bytes.bind(statement, index, marked.bytes());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Marked marked) {
        return new Object[] {marked.id(), marked.always(), marked.sometimes(),
                Mapper.orNull(marked.maybe()), marked.bytes()};
    }

    @Override
    public boolean same(Marked marked, Object[] values) {
        return Mapper.same(marked.id(), values[0]) && Mapper.same(marked.always(), values[1])
                && Mapper.same(marked.sometimes(), values[2])
                && Mapper.same(Mapper.orNull(marked.maybe()), values[3])
                && Mapper.same(marked.bytes(), values[4]);
    }

    @Override
    public Marked fill(Marked marked, Object[] values) {
        return new Marked(
                (Integer) values[0],
                (String) values[1],
                (String) values[2],
                Optional.ofNullable((String) values[3]),
                (byte[]) values[4]);
    }

    @Override
    public Integer key(Marked marked) {
        return marked.id();
    }

    @Override
    public Marked withKey(Marked marked, Integer key) {
        return new Marked(
                key,
                marked.always(),
                marked.sometimes(),
                marked.maybe(),
                marked.bytes());
    }
}
