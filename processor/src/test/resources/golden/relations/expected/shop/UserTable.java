package shop;

import dev.rowan.annotation.Cascade;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.Container;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RelationshipSpec;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.type.ColumnTypes;
import geo.City;
import geo.CityTable;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link User}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class UserTable extends KeyedTable<User, Integer> {
    public static final UserTable USER = new UserTable(null);

    public final NumberColumn<User, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<User> name = text(column("name", ColumnTypes.STRING));
    public final NumberColumn<User, Integer> homeId = number(column("home_id", ColumnTypes.INTEGER));
    public final NumberColumn<User, Integer> workId = number(column("work_id", ColumnTypes.INTEGER));
    public final ToOne<User, City> home = toOne("home", user -> user.home,
            (user, home) -> user.home = home,
            RelationshipSpec.references(() -> List.of(homeId)));

    public final ToOne<User, City> work = toOne("work", user -> user.getWork(),
            (user, work) -> user.setWork(work),
            RelationshipSpec.references(() -> List.of(workId)).cascade());

    public final ToMany<User, Address> addresses = toMany("addresses", Container.list(),
            user -> user.addresses, (user, addresses) -> user.addresses = addresses,
            RelationshipSpec.referencedBy(() -> List.of(AddressTable.ADDRESS.userId))
                    .cascade(Cascade.ALL).removingOrphans()
                    .orderedBy(() -> List.of(AddressTable.ADDRESS.city.desc(),
                    AddressTable.ADDRESS.id.asc())));

    public final ToMany<User, Address> billed = toMany("billed", Container.collection(),
            user -> user.billed, (user, billed) -> user.billed = billed,
            RelationshipSpec.referencedBy(() -> List.of(AddressTable.ADDRESS.billedId))
                    .cascade(Cascade.PERSIST, Cascade.REMOVE));

    public final ToMany<User, Group> groups = toMany("groups", Container.set(), user -> user.groups,
            (user, groups) -> user.groups = groups,
            RelationshipSpec.through(() -> List.of(MembershipTable.MEMBERSHIP.userId),
                    () -> List.of(MembershipTable.MEMBERSHIP.groupId)));

    public final ToOne<User, Profile> profile = toOne("profile", user -> user.profile,
            (user, profile) -> user.profile = profile,
            RelationshipSpec.referencedBy(() -> List.of(ProfileTable.PROFILE.userId)));

    public final ToMany<User, Parcel> parcels = toMany("parcels",
            Container.map(parcel -> parcel.code), user -> user.parcels(),
            (user, parcels) -> user.parcels(parcels),
            RelationshipSpec.referencedBy(() -> List.of(ParcelTable.PARCEL.owner_id)));

    private UserTable(String alias) {
        super(User.class, TableSpec.of("users"), alias);
    }

    /** The same table by another name, for one statement. */
    public UserTable as(String alias) {
        return new UserTable(alias);
    }

    @Override
    public KeyedMapper<User, Integer> mapper() {
        return UserMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<User>> foreignKeys() {
        return List.of(
                foreignKey(homeId).references(CityTable.CITY.id),
                foreignKey(workId).references(CityTable.CITY.id));
    }
}
