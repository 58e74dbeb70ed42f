package twins;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Quoted}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
final class QuotedMapper implements KeyedMapper<Quoted, Integer> {
    static final QuotedMapper INSTANCE = new QuotedMapper();

    private static final QuotedTable QUOTED = QuotedTable.QUOTED;

    private QuotedMapper() {}

    @Override
    public Quoted read(ResultSet row, int first) throws SQLException {
        return new Quoted(
                ColumnTypes.INTEGER.read(row, first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Quoted quoted, int column) throws SQLException {
        switch (column) {
            case 0 -> QUOTED.id.bind(statement, index, quoted.id());
            case 1 -> QUOTED.order.bind(statement, index, quoted.order());
            case 2 -> QUOTED.group.bind(statement, index, quoted.group());
            case 3 -> QUOTED.key.bind(statement, index, quoted.key());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Quoted quoted) {
        return new Object[] {quoted.id(), quoted.order(), quoted.group(), quoted.key()};
    }

    @Override
    public boolean same(Quoted quoted, Object[] values) {
        return Mapper.same(quoted.id(), values[0]) && Mapper.same(quoted.order(), values[1])
                && Mapper.same(quoted.group(), values[2]) && Mapper.same(quoted.key(), values[3]);
    }

    @Override
    public Quoted fill(Quoted quoted, Object[] values) {
        return new Quoted(
                (Integer) values[0],
                (String) values[1],
                (String) values[2],
                (String) values[3]);
    }

    @Override
    public Integer key(Quoted quoted) {
        return quoted.id();
    }

    @Override
    public Quoted withKey(Quoted quoted, Integer key) {
        return new Quoted(
                key,
                quoted.order(),
                quoted.group(),
                quoted.key());
    }
}
