package dev.rowan.tables;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.Check;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnTypes;
import java.util.List;

/** A table with one of everything that ordinary tables have. */
public final class Users extends Unmapped {

    public static final Users USERS = new Users(null);

    public final NumberColumn<Object, Integer> id = number(column("id", ColumnTypes.INTEGER).key().sequence("user_id_seq"));
    public final TextColumn<Object> username = text(column("username", ColumnTypes.STRING).length(32).notNull());
    public final TextColumn<Object> password = text(column("password", ColumnTypes.STRING).length(64).notNull().asSensitive());
    public final TextColumn<Object> email = text(column("email", ColumnTypes.STRING).length(64));
    public final NumberColumn<Object, Integer> departId = number(column("depart_id", ColumnTypes.INTEGER));
    public final NumberColumn<Object, Integer> visits = number(column("visits", ColumnTypes.INTEGER).notNull().withDefault("0"));
    public final BooleanColumn<Object> active = bool(column("active", ColumnTypes.BOOLEAN).notNull());

    private Users(String alias) {
        super(TableSpec.of("users"), alias);
    }

    @Override
    public Users as(String alias) {
        return new Users(alias);
    }

    @Override
    public List<ForeignKey<Object>> foreignKeys() {
        return List.of(foreignKey(departId).references(Depart.DEPART.id).onDelete(ReferentialAction.SET_NULL));
    }

    @Override
    public List<Index<Object>> indexes() {
        return List.of(index(username), index(departId, username).asUnique());
    }

    @Override
    public List<Unique<Object>> uniques() {
        return List.of(unique(email));
    }

    @Override
    public List<Check> checks() {
        return List.of(check("visits >= 0"));
    }
}
