package views;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Depart}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class DepartMapper implements KeyedMapper<Depart, Integer> {
    static final DepartMapper INSTANCE = new DepartMapper();

    private static final DepartTable DEPART = DepartTable.DEPART;

    private DepartMapper() {}

    @Override
    public Depart read(ResultSet row, int first) throws SQLException {
        return new Depart(
                ColumnTypes.INTEGER.read(row, first),
                row.getString(first + 1));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Depart depart, int column) throws SQLException {
        switch (column) {
            case 0 -> DEPART.id.bind(statement, index, depart.id());
            case 1 -> DEPART.title.bind(statement, index, depart.title());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Depart depart) {
        return new Object[] {depart.id(), depart.title()};
    }

    @Override
    public boolean same(Depart depart, Object[] values) {
        return Mapper.same(depart.id(), values[0]) && Mapper.same(depart.title(), values[1]);
    }

    @Override
    public Depart fill(Depart depart, Object[] values) {
        return new Depart(
                (Integer) values[0],
                (String) values[1]);
    }

    @Override
    public Integer key(Depart depart) {
        return depart.id();
    }

    @Override
    public Depart withKey(Depart depart, Integer key) {
        return new Depart(
                key,
                depart.title());
    }
}
