package keys;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Counted}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class CountedMapper implements KeyedMapper<Counted, Short> {
    static final CountedMapper INSTANCE = new CountedMapper();

    private static final CountedTable COUNTED = CountedTable.COUNTED;

    private CountedMapper() {}

    @Override
    public Counted read(ResultSet row, int first) throws SQLException {
        return new Counted(
                false,
                row.getShort(first),
                row.getString(first + 1),
                (String[]) null);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Counted counted, int column) throws SQLException {
        switch (column) {
            case 0 -> statement.setShort(index, counted.id());
            case 1 -> COUNTED.title.bind(statement, index, counted.title());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Counted counted) {
        return new Object[] {counted.id(), counted.title()};
    }

    @Override
    public boolean same(Counted counted, Object[] values) {
        return counted.id() == (short) values[0] && Mapper.same(counted.title(), values[1]);
    }

    @Override
    public Counted fill(Counted counted, Object[] values) {
        return new Counted(
                counted.fresh(),
                (short) values[0],
                (String) values[1],
                counted.notes());
    }

    @Override
    public Short key(Counted counted) {
        return counted.id() == 0 ? null : counted.id();
    }

    @Override
    public Counted withKey(Counted counted, Short key) {
        return new Counted(
                counted.fresh(),
                key == null ? (short) 0 : key,
                counted.title(),
                counted.notes());
    }
}
