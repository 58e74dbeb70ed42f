package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link User}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class UserMapper implements KeyedMapper<User, Integer> {
    static final UserMapper INSTANCE = new UserMapper();

    private static final UserTable USER = UserTable.USER;

    private UserMapper() {}

    @Override
    public User read(ResultSet row, int first) throws SQLException {
        User user = new User();
        user.id = ColumnTypes.INTEGER.read(row, first);
        user.name = row.getString(first + 1);
        user.homeId = ColumnTypes.INTEGER.read(row, first + 2);
        user.workId = ColumnTypes.INTEGER.read(row, first + 3);
        USER.addresses.unload(user);
        USER.billed.unload(user);
        USER.groups.unload(user);
        USER.parcels.unload(user);
        return user;
    }

    @Override
    public User blank() {
        return new User();
    }

    @Override
    public void bind(PreparedStatement statement, int index, User user, int column) throws SQLException {
        switch (column) {
            case 0 -> USER.id.bind(statement, index, user.id);
            case 1 -> USER.name.bind(statement, index, user.name);
            case 2 -> USER.homeId.bind(statement, index, user.homeId);
            case 3 -> USER.workId.bind(statement, index, user.workId);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(User user) {
        return new Object[] {user.id, user.name, user.homeId, user.workId};
    }

    @Override
    public boolean same(User user, Object[] values) {
        return Mapper.same(user.id, values[0]) && Mapper.same(user.name, values[1])
                && Mapper.same(user.homeId, values[2]) && Mapper.same(user.workId, values[3]);
    }

    @Override
    public User fill(User user, Object[] values) {
        user.id = (Integer) values[0];
        user.name = (String) values[1];
        user.homeId = (Integer) values[2];
        user.workId = (Integer) values[3];
        return user;
    }

    @Override
    public Integer key(User user) {
        return user.id;
    }

    @Override
    public User withKey(User user, Integer key) {
        user.id = key;
        return user;
    }
}
