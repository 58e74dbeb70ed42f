package geo;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Office}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class OfficeMapper implements KeyedMapper<Office, Integer> {
    static final OfficeMapper INSTANCE = new OfficeMapper();

    private static final OfficeTable OFFICE = OfficeTable.OFFICE;

    private OfficeMapper() {}

    @Override
    public Office read(ResultSet row, int first) throws SQLException {
        Office office = new Office();
        office.id = ColumnTypes.INTEGER.read(row, first);
        office.countryCode = row.getString(first + 1);
        office.signId = ColumnTypes.LONG.read(row, first + 2);
        return office;
    }

    @Override
    public Office blank() {
        return new Office();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Office office, int column) throws SQLException {
        switch (column) {
            case 0 -> OFFICE.id.bind(statement, index, office.id);
            case 1 -> OFFICE.countryCode.bind(statement, index, office.countryCode);
            case 2 -> OFFICE.signId.bind(statement, index, office.signId);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Office office) {
        return new Object[] {office.id, office.countryCode, office.signId};
    }

    @Override
    public boolean same(Office office, Object[] values) {
        return Mapper.same(office.id, values[0]) && Mapper.same(office.countryCode, values[1])
                && Mapper.same(office.signId, values[2]);
    }

    @Override
    public Office fill(Office office, Object[] values) {
        office.id = (Integer) values[0];
        office.countryCode = (String) values[1];
        office.signId = (Long) values[2];
        return office;
    }

    @Override
    public Integer key(Office office) {
        return office.id;
    }

    @Override
    public Office withKey(Office office, Integer key) {
        office.id = key;
        return office;
    }
}
