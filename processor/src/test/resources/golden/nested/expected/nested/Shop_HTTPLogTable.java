package nested;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Shop.HTTPLog}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Shop_HTTPLogTable extends KeyedTable<Shop.HTTPLog, Long> {
    public static final Shop_HTTPLogTable HTTP_LOG = new Shop_HTTPLogTable(null);

    public final NumberColumn<Shop.HTTPLog, Long> id = number(column("id", ColumnTypes.LONG).key().identity());
    public final TextColumn<Shop.HTTPLog> line2 = text(column("line2", ColumnTypes.STRING));
    public final NumberColumn<Shop.HTTPLog, Long> itemId = number(column("item_id", ColumnTypes.LONG));

    private Shop_HTTPLogTable(String alias) {
        super(Shop.HTTPLog.class, TableSpec.of("http_log"), alias);
    }

    /** The same table by another name, for one statement. */
    public Shop_HTTPLogTable as(String alias) {
        return new Shop_HTTPLogTable(alias);
    }

    @Override
    public KeyedMapper<Shop.HTTPLog, Long> mapper() {
        return Shop_HTTPLogMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Shop.HTTPLog>> foreignKeys() {
        return List.of(foreignKey(itemId).references(Shop_ItemTable.ITEM.id));
    }
}
