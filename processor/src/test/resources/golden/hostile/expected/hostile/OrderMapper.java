package hostile;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Order}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class OrderMapper implements KeyedMapper<Order, Integer> {
    static final OrderMapper INSTANCE = new OrderMapper();

    private static final OrderTable ORDER = OrderTable.ORDER;

    private OrderMapper() {}

    @Override
    public Order read(ResultSet row, int first) throws SQLException {
        Order order = new Order();
        order.key = ColumnTypes.INTEGER.read(row, first);
        order.group = row.getString(first + 1);
        order.order = row.getString(first + 2);
        order.$dollar = row.getString(first + 3);
        order.größe = row.getString(first + 4);
        order.row = row.getInt(first + 5);
        order.first = row.getInt(first + 6);
        order.statement = row.getInt(first + 7);
        order.index = row.getInt(first + 8);
        order.column = row.getInt(first + 9);
        order.values = row.getInt(first + 10);
        order.entity = row.getInt(first + 11);
        return order;
    }

    @Override
    public Order blank() {
        return new Order();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Order order, int column) throws SQLException {
        switch (column) {
            case 0 -> ORDER.key.bind(statement, index, order.key);
            case 1 -> ORDER.group.bind(statement, index, order.group);
            case 2 -> ORDER.order.bind(statement, index, order.order);
            case 3 -> ORDER.$dollar.bind(statement, index, order.$dollar);
            case 4 -> ORDER.größe.bind(statement, index, order.größe);
            case 5 -> statement.setInt(index, order.row);
            case 6 -> statement.setInt(index, order.first);
            case 7 -> statement.setInt(index, order.statement);
            case 8 -> statement.setInt(index, order.index);
            case 9 -> statement.setInt(index, order.column);
            case 10 -> statement.setInt(index, order.values);
            case 11 -> statement.setInt(index, order.entity);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Order order) {
        return new Object[] {order.key, order.group, order.order, order.$dollar, order.größe,
                order.row, order.first, order.statement, order.index, order.column, order.values,
                order.entity};
    }

    @Override
    public boolean same(Order order, Object[] values) {
        return Mapper.same(order.key, values[0]) && Mapper.same(order.group, values[1])
                && Mapper.same(order.order, values[2]) && Mapper.same(order.$dollar, values[3])
                && Mapper.same(order.größe, values[4]) && order.row == (int) values[5]
                && order.first == (int) values[6] && order.statement == (int) values[7]
                && order.index == (int) values[8] && order.column == (int) values[9]
                && order.values == (int) values[10] && order.entity == (int) values[11];
    }

    @Override
    public Order fill(Order order, Object[] values) {
        order.key = (Integer) values[0];
        order.group = (String) values[1];
        order.order = (String) values[2];
        order.$dollar = (String) values[3];
        order.größe = (String) values[4];
        order.row = (int) values[5];
        order.first = (int) values[6];
        order.statement = (int) values[7];
        order.index = (int) values[8];
        order.column = (int) values[9];
        order.values = (int) values[10];
        order.entity = (int) values[11];
        return order;
    }

    @Override
    public Integer key(Order order) {
        return order.key;
    }

    @Override
    public Order withKey(Order order, Integer key) {
        order.key = key;
        return order;
    }
}
