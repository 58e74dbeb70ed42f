package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Profile}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class ProfileMapper implements KeyedMapper<Profile, Integer> {
    static final ProfileMapper INSTANCE = new ProfileMapper();

    private static final ProfileTable PROFILE = ProfileTable.PROFILE;

    private ProfileMapper() {}

    @Override
    public Profile read(ResultSet row, int first) throws SQLException {
        Profile profile = new Profile();
        profile.id = ColumnTypes.INTEGER.read(row, first);
        profile.userId = ColumnTypes.INTEGER.read(row, first + 1);
        return profile;
    }

    @Override
    public Profile blank() {
        return new Profile();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Profile profile, int column) throws SQLException {
        switch (column) {
            case 0 -> PROFILE.id.bind(statement, index, profile.id);
            case 1 -> PROFILE.userId.bind(statement, index, profile.userId);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Profile profile) {
        return new Object[] {profile.id, profile.userId};
    }

    @Override
    public boolean same(Profile profile, Object[] values) {
        return Mapper.same(profile.id, values[0]) && Mapper.same(profile.userId, values[1]);
    }

    @Override
    public Profile fill(Profile profile, Object[] values) {
        profile.id = (Integer) values[0];
        profile.userId = (Integer) values[1];
        return profile;
    }

    @Override
    public Integer key(Profile profile) {
        return profile.id;
    }

    @Override
    public Profile withKey(Profile profile, Integer key) {
        profile.id = key;
        return profile;
    }
}
