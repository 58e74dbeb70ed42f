package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Group}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class GroupMapper implements KeyedMapper<Group, Integer> {
    static final GroupMapper INSTANCE = new GroupMapper();

    private static final GroupTable GROUP = GroupTable.GROUP;

    private GroupMapper() {}

    @Override
    public Group read(ResultSet row, int first) throws SQLException {
        Group group = new Group();
        group.id = ColumnTypes.INTEGER.read(row, first);
        group.name = row.getString(first + 1);
        GROUP.users.unload(group);
        GROUP.tags.unload(group);
        GROUP.memberships.unload(group);
        return group;
    }

    @Override
    public Group blank() {
        return new Group();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Group group, int column) throws SQLException {
        switch (column) {
            case 0 -> GROUP.id.bind(statement, index, group.id);
            case 1 -> GROUP.name.bind(statement, index, group.name);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Group group) {
        return new Object[] {group.id, group.name};
    }

    @Override
    public boolean same(Group group, Object[] values) {
        return Mapper.same(group.id, values[0]) && Mapper.same(group.name, values[1]);
    }

    @Override
    public Group fill(Group group, Object[] values) {
        group.id = (Integer) values[0];
        group.name = (String) values[1];
        return group;
    }

    @Override
    public Integer key(Group group) {
        return group.id;
    }

    @Override
    public Group withKey(Group group, Integer key) {
        group.id = key;
        return group;
    }
}
