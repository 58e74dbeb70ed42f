package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RelationshipSpec;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.ToOne;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Membership}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class MembershipTable extends KeyedTable<Membership, MembershipKey> {
    public static final MembershipTable MEMBERSHIP = new MembershipTable(null);

    public final NumberColumn<Membership, Integer> userId = number(column("user_id", ColumnTypes.INTEGER).key());
    public final NumberColumn<Membership, Integer> groupId = number(column("group_id", ColumnTypes.INTEGER).key());
    public final ToOne<Membership, Group> group = toOne("group", membership -> membership.group,
            (membership, group) -> membership.group = group,
            RelationshipSpec.references(() -> List.of(groupId)));

    private MembershipTable(String alias) {
        super(Membership.class, TableSpec.of("membership"), alias);
    }

    /** The same table by another name, for one statement. */
    public MembershipTable as(String alias) {
        return new MembershipTable(alias);
    }

    @Override
    public KeyedMapper<Membership, MembershipKey> mapper() {
        return MembershipMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Membership>> foreignKeys() {
        return List.of(
                foreignKey(userId).references(UserTable.USER.id),
                foreignKey(groupId).references(GroupTable.GROUP.id));
    }
}
