package shop;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.Check;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link User}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class UserTable extends KeyedTable<User, Integer> {
    public static final UserTable USER = new UserTable(null);

    public final NumberColumn<User, Integer> id = number(column("id", ColumnTypes.INTEGER).key().sequence("user_id_seq"));
    public final TextColumn<User> username = text(column("username", ColumnTypes.STRING).notNull().length(32));
    public final TextColumn<User> password = text(column("password", ColumnTypes.STRING).notNull().length(64).asSensitive());
    public final TextColumn<User> email = text(column("email", ColumnTypes.STRING).notNull().length(64));
    public final NumberColumn<User, Integer> departId = number(column("depart_id", ColumnTypes.INTEGER));
    public final NumberColumn<User, Integer> visits = number(column("visits", ColumnTypes.INTEGER).notNull());

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
        return List.of(foreignKey(departId).references(DepartTable.DEPART.id).onDelete(ReferentialAction.SET_NULL));
    }

    @Override
    public List<Index<User>> indexes() {
        return List.of(
                index(username),
                index(departId, username));
    }

    @Override
    public List<Unique<User>> uniques() {
        return List.of(unique(email));
    }

    @Override
    public List<Check> checks() {
        return List.of(check("visits >= 0"));
    }
}
