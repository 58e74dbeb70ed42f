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
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Parcel}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ParcelTable extends KeyedTable<Parcel, ParcelKey> {
    public static final ParcelTable PARCEL = new ParcelTable(null);

    public final TextColumn<Parcel> depot = text(column("depot", ColumnTypes.STRING).key());
    public final NumberColumn<Parcel, Integer> number = number(column("number", ColumnTypes.INTEGER).key());
    public final TextColumn<Parcel> code = text(column("code", ColumnTypes.STRING));
    public final NumberColumn<Parcel, Integer> owner_id = number(column("owner_id", ColumnTypes.INTEGER));
    public final ToOne<Parcel, User> owner = toOne("owner", parcel -> parcel.owner,
            (parcel, owner) -> parcel.owner = owner,
            RelationshipSpec.references(() -> List.of(owner_id)).cascade(Cascade.MERGE));

    public final ToMany<Parcel, Item> items = toMany("items",
            Container.map(item -> ItemTable.ITEM.mapper().key(item)), parcel -> parcel.items,
            (parcel, items) -> parcel.items = items,
            RelationshipSpec.referencedBy(() -> List.of(ItemTable.ITEM.depot, ItemTable.ITEM.number)));

    private ParcelTable(String alias) {
        super(Parcel.class, TableSpec.of("parcel"), alias);
    }

    /** The same table by another name, for one statement. */
    public ParcelTable as(String alias) {
        return new ParcelTable(alias);
    }

    @Override
    public KeyedMapper<Parcel, ParcelKey> mapper() {
        return ParcelMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Parcel>> foreignKeys() {
        return List.of(foreignKey(owner_id).references(UserTable.USER.id));
    }
}
