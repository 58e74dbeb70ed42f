package nested;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Shop.Item}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class Shop_ItemMapper implements KeyedMapper<Shop.Item, Long> {
    static final Shop_ItemMapper INSTANCE = new Shop_ItemMapper();

    private static final Shop_ItemTable ITEM = Shop_ItemTable.ITEM;

    private Shop_ItemMapper() {}

    @Override
    public Shop.Item read(ResultSet row, int first) throws SQLException {
        Shop.Item item = new Shop.Item();
        item.id = ColumnTypes.LONG.read(row, first);
        item.parentId = ColumnTypes.LONG.read(row, first + 1);
        item.lastLog = ColumnTypes.LONG.read(row, first + 2);
        return item;
    }

    @Override
    public Shop.Item blank() {
        return new Shop.Item();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Shop.Item item, int column) throws SQLException {
        switch (column) {
            case 0 -> ITEM.id.bind(statement, index, item.id);
            case 1 -> ITEM.parentId.bind(statement, index, item.parentId);
            case 2 -> ITEM.lastLog.bind(statement, index, item.lastLog);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Shop.Item item) {
        return new Object[] {item.id, item.parentId, item.lastLog};
    }

    @Override
    public boolean same(Shop.Item item, Object[] values) {
        return Mapper.same(item.id, values[0]) && Mapper.same(item.parentId, values[1])
                && Mapper.same(item.lastLog, values[2]);
    }

    @Override
    public Shop.Item fill(Shop.Item item, Object[] values) {
        item.id = (Long) values[0];
        item.parentId = (Long) values[1];
        item.lastLog = (Long) values[2];
        return item;
    }

    @Override
    public Long key(Shop.Item item) {
        return item.id;
    }

    @Override
    public Shop.Item withKey(Shop.Item item, Long key) {
        item.id = key;
        return item;
    }
}
