package nested;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Shop.Item}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Shop_ItemTable extends KeyedTable<Shop.Item, Long> {
    public static final Shop_ItemTable ITEM = new Shop_ItemTable(null);

    public final NumberColumn<Shop.Item, Long> id = number(column("id", ColumnTypes.LONG).key().identity());
    public final NumberColumn<Shop.Item, Long> parentId = number(column("parent_id", ColumnTypes.LONG));
    public final NumberColumn<Shop.Item, Long> lastLog = number(column("last_log", ColumnTypes.LONG));

    private Shop_ItemTable(String alias) {
        super(Shop.Item.class, TableSpec.of("item"), alias);
    }

    /** The same table by another name, for one statement. */
    public Shop_ItemTable as(String alias) {
        return new Shop_ItemTable(alias);
    }

    @Override
    public KeyedMapper<Shop.Item, Long> mapper() {
        return Shop_ItemMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Shop.Item>> foreignKeys() {
        return List.of(
                foreignKey(parentId).references(Shop_ItemTable.ITEM.id),
                foreignKey(lastLog).references(Shop_HTTPLogTable.HTTP_LOG.id));
    }
}
