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
        user.username = row.getString(first + 1);
        user.password = row.getString(first + 2);
        user.email = row.getString(first + 3);
        user.departId = ColumnTypes.INTEGER.read(row, first + 4);
        user.visits = row.getInt(first + 5);
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
            case 1 -> USER.username.bind(statement, index, user.username);
            case 2 -> USER.password.bind(statement, index, user.password);
            case 3 -> USER.email.bind(statement, index, user.email);
            case 4 -> USER.departId.bind(statement, index, user.departId);
            case 5 -> statement.setInt(index, user.visits);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(User user) {
        return new Object[] {user.id, user.username, user.password, user.email, user.departId,
                user.visits};
    }

    @Override
    public boolean same(User user, Object[] values) {
        return Mapper.same(user.id, values[0]) && Mapper.same(user.username, values[1])
                && Mapper.same(user.password, values[2]) && Mapper.same(user.email, values[3])
                && Mapper.same(user.departId, values[4]) && user.visits == (int) values[5];
    }

    @Override
    public User fill(User user, Object[] values) {
        user.id = (Integer) values[0];
        user.username = (String) values[1];
        user.password = (String) values[2];
        user.email = (String) values[3];
        user.departId = (Integer) values[4];
        user.visits = (int) values[5];
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
