package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RelationshipSpec;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToOne;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Address}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AddressTable extends KeyedTable<Address, Long> {
    public static final AddressTable ADDRESS = new AddressTable(null);

    public final NumberColumn<Address, Integer> userId = number(column("user_id", ColumnTypes.INTEGER));
    public final NumberColumn<Address, Long> id = number(column("id", ColumnTypes.LONG).key().identity());
    public final TextColumn<Address> city = text(column("city", ColumnTypes.STRING));
    public final NumberColumn<Address, Integer> billedId = number(column("billed_id", ColumnTypes.INTEGER));
    public final ToOne<Address, User> user = toOne("user", address -> address.user,
            (address, user) -> address.user = user,
            RelationshipSpec.references(() -> List.of(userId)));

    private AddressTable(String alias) {
        super(Address.class, TableSpec.of("address"), alias);
    }

    /** The same table by another name, for one statement. */
    public AddressTable as(String alias) {
        return new AddressTable(alias);
    }

    @Override
    public KeyedMapper<Address, Long> mapper() {
        return AddressMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Address>> foreignKeys() {
        return List.of(
                foreignKey(userId).references(UserTable.USER.id),
                foreignKey(billedId).references(UserTable.USER.id));
    }
}
