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

/** The table of {@link Item}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ItemTable extends KeyedTable<Item, Integer> {
    public static final ItemTable ITEM = new ItemTable(null);

    public final NumberColumn<Item, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Item> depot = text(column("depot", ColumnTypes.STRING));
    public final NumberColumn<Item, Integer> number = number(column("number", ColumnTypes.INTEGER));
    public final ToOne<Item, Parcel> parcel = toOne("parcel", item -> item.parcel,
            (item, parcel) -> item.parcel = parcel,
            RelationshipSpec.references(() -> List.of(depot, number)));

    private ItemTable(String alias) {
        super(Item.class, TableSpec.of("item"), alias);
    }

    /** The same table by another name, for one statement. */
    public ItemTable as(String alias) {
        return new ItemTable(alias);
    }

    @Override
    public KeyedMapper<Item, Integer> mapper() {
        return ItemMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Item>> foreignKeys() {
        return List.of(foreignKey(depot, number).references(ParcelTable.PARCEL.depot, ParcelTable.PARCEL.number));
    }
}
