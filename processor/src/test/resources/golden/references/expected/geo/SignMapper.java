package geo;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Sign}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class SignMapper implements KeyedMapper<Sign, Long> {
    static final SignMapper INSTANCE = new SignMapper();

    private static final SignTable SIGN = SignTable.SIGN;

    private SignMapper() {}

    @Override
    public Sign read(ResultSet row, int first) throws SQLException {
        return new Sign(
                ColumnTypes.LONG.read(row, first),
                row.getString(first + 1));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Sign sign, int column) throws SQLException {
        switch (column) {
            case 0 -> SIGN.id.bind(statement, index, sign.id());
            case 1 -> SIGN.text.bind(statement, index, sign.text());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Sign sign) {
        return new Object[] {sign.id(), sign.text()};
    }

    @Override
    public boolean same(Sign sign, Object[] values) {
        return Mapper.same(sign.id(), values[0]) && Mapper.same(sign.text(), values[1]);
    }

    @Override
    public Sign fill(Sign sign, Object[] values) {
        return new Sign(
                (Long) values[0],
                (String) values[1]);
    }

    @Override
    public Long key(Sign sign) {
        return sign.id();
    }

    @Override
    public Sign withKey(Sign sign, Long key) {
        return new Sign(
                key,
                sign.text());
    }
}
