package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RelationshipSpec;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.ToOne;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Profile}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ProfileTable extends KeyedTable<Profile, Integer> {
    public static final ProfileTable PROFILE = new ProfileTable(null);

    public final NumberColumn<Profile, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final NumberColumn<Profile, Integer> userId = number(column("user_id", ColumnTypes.INTEGER));
    public final ToOne<Profile, User> user = toOne("user", profile -> profile.user,
            (profile, user) -> profile.user = user,
            RelationshipSpec.references(() -> List.of(userId)));

    private ProfileTable(String alias) {
        super(Profile.class, TableSpec.of("profile"), alias);
    }

    /** The same table by another name, for one statement. */
    public ProfileTable as(String alias) {
        return new ProfileTable(alias);
    }

    @Override
    public KeyedMapper<Profile, Integer> mapper() {
        return ProfileMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Profile>> foreignKeys() {
        return List.of(foreignKey(userId).references(UserTable.USER.id));
    }

    @Override
    public List<Unique<Profile>> uniques() {
        return List.of(unique(userId));
    }
}
