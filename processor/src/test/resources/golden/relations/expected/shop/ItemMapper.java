package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Item}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class ItemMapper implements KeyedMapper<Item, Integer> {
    static final ItemMapper INSTANCE = new ItemMapper();

    private static final ItemTable ITEM = ItemTable.ITEM;

    private ItemMapper() {}

    @Override
    public Item read(ResultSet row, int first) throws SQLException {
        Item item = new Item();
        item.id = ColumnTypes.INTEGER.read(row, first);
        item.depot = row.getString(first + 1);
        item.number = ColumnTypes.INTEGER.read(row, first + 2);
        return item;
    }

    @Override
    public Item blank() {
        return new Item();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Item item, int column) throws SQLException {
        switch (column) {
            case 0 -> ITEM.id.bind(statement, index, item.id);
            case 1 -> ITEM.depot.bind(statement, index, item.depot);
            case 2 -> ITEM.number.bind(statement, index, item.number);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Item item) {
        return new Object[] {item.id, item.depot, item.number};
    }

    @Override
    public boolean same(Item item, Object[] values) {
        return Mapper.same(item.id, values[0]) && Mapper.same(item.depot, values[1])
                && Mapper.same(item.number, values[2]);
    }

    @Override
    public Item fill(Item item, Object[] values) {
        item.id = (Integer) values[0];
        item.depot = (String) values[1];
        item.number = (Integer) values[2];
        return item;
    }

    @Override
    public Integer key(Item item) {
        return item.id;
    }

    @Override
    public Item withKey(Item item, Integer key) {
        item.id = key;
        return item;
    }
}
