package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Address}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class AddressMapper implements KeyedMapper<Address, Long> {
    static final AddressMapper INSTANCE = new AddressMapper();

    private static final AddressTable ADDRESS = AddressTable.ADDRESS;

    private AddressMapper() {}

    @Override
    public Address read(ResultSet row, int first) throws SQLException {
        Address address = new Address();
        address.userId = ColumnTypes.INTEGER.read(row, first);
        address.id = ColumnTypes.LONG.read(row, first + 1);
        address.city = row.getString(first + 2);
        address.billedId = ColumnTypes.INTEGER.read(row, first + 3);
        return address;
    }

    @Override
    public Address blank() {
        return new Address();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Address address, int column) throws SQLException {
        switch (column) {
            case 0 -> ADDRESS.userId.bind(statement, index, address.userId);
            case 1 -> ADDRESS.id.bind(statement, index, address.id);
            case 2 -> ADDRESS.city.bind(statement, index, address.city);
            case 3 -> ADDRESS.billedId.bind(statement, index, address.billedId);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Address address) {
        return new Object[] {address.userId, address.id, address.city, address.billedId};
    }

    @Override
    public boolean same(Address address, Object[] values) {
        return Mapper.same(address.userId, values[0]) && Mapper.same(address.id, values[1])
                && Mapper.same(address.city, values[2]) && Mapper.same(address.billedId, values[3]);
    }

    @Override
    public Address fill(Address address, Object[] values) {
        address.userId = (Integer) values[0];
        address.id = (Long) values[1];
        address.city = (String) values[2];
        address.billedId = (Integer) values[3];
        return address;
    }

    @Override
    public Long key(Address address) {
        return address.id;
    }

    @Override
    public Address withKey(Address address, Long key) {
        address.id = key;
        return address;
    }
}
