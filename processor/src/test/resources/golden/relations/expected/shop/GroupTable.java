package shop;

import dev.rowan.annotation.Cascade;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.AssociationTable;
import dev.rowan.sql.Container;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RelationshipSpec;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Group}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class GroupTable extends KeyedTable<Group, Integer> {
    public static final GroupTable GROUP = new GroupTable(null);

    public final NumberColumn<Group, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Group> name = text(column("name", ColumnTypes.STRING));
    public final ToMany<Group, User> users = toMany("users", Container.list(), group -> group.users,
            (group, users) -> group.users = users,
            RelationshipSpec.through(() -> List.of(MembershipTable.MEMBERSHIP.groupId),
                    () -> List.of(MembershipTable.MEMBERSHIP.userId))
                    .orderedBy(() -> List.of(UserTable.USER.name.asc())));

    public final ToMany<Group, Tag> tags = toMany("tags", Container.list(), group -> group.tags,
            (group, tags) -> group.tags = tags,
            RelationshipSpec.through(() -> AssociationTable.of(TableSpec.of("group_tags"),
                    GroupTable.GROUP, List.of("group_id"), TagTable.TAG, List.of("tag_id")))
                    .orderedBy(() -> List.of(TagTable.TAG.text.asc())));

    public final ToMany<Group, Membership> memberships = toMany("memberships", Container.list(),
            group -> group.memberships, (group, memberships) -> group.memberships = memberships,
            RelationshipSpec.referencedBy(() -> List.of(MembershipTable.MEMBERSHIP.groupId))
                    .cascade(Cascade.ALL));

    private GroupTable(String alias) {
        super(Group.class, TableSpec.of("groups"), alias);
    }

    /** The same table by another name, for one statement. */
    public GroupTable as(String alias) {
        return new GroupTable(alias);
    }

    @Override
    public KeyedMapper<Group, Integer> mapper() {
        return GroupMapper.INSTANCE;
    }
}
