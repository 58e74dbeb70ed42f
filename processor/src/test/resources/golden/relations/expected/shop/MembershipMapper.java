package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Membership}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class MembershipMapper implements KeyedMapper<Membership, MembershipKey> {
    static final MembershipMapper INSTANCE = new MembershipMapper();

    private static final MembershipTable MEMBERSHIP = MembershipTable.MEMBERSHIP;

    private MembershipMapper() {}

    @Override
    public Membership read(ResultSet row, int first) throws SQLException {
        Membership membership = new Membership();
        membership.userId = ColumnTypes.INTEGER.read(row, first);
        membership.groupId = ColumnTypes.INTEGER.read(row, first + 1);
        return membership;
    }

    @Override
    public Membership blank() {
        return new Membership();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Membership membership, int column)
            throws SQLException {
        switch (column) {
            case 0 -> MEMBERSHIP.userId.bind(statement, index, membership.userId);
            case 1 -> MEMBERSHIP.groupId.bind(statement, index, membership.groupId);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Membership membership) {
        return new Object[] {membership.userId, membership.groupId};
    }

    @Override
    public boolean same(Membership membership, Object[] values) {
        return Mapper.same(membership.userId, values[0])
                && Mapper.same(membership.groupId, values[1]);
    }

    @Override
    public Membership fill(Membership membership, Object[] values) {
        membership.userId = (Integer) values[0];
        membership.groupId = (Integer) values[1];
        return membership;
    }

    @Override
    public MembershipKey key(Membership membership) {
        return membership.userId == null || membership.groupId == null
                ? null
                : new MembershipKey(membership.userId, membership.groupId);
    }

    @Override
    public MembershipKey key(Object[] parts) {
        return new MembershipKey((Integer) parts[0], (Integer) parts[1]);
    }

    @Override
    public Object[] parts(MembershipKey key) {
        return new Object[] {key.userId(), key.groupId()};
    }
}
