package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link OrderLine}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class OrderLineMapper implements KeyedMapper<OrderLine, OrderLineKey> {
    static final OrderLineMapper INSTANCE = new OrderLineMapper();

    private static final OrderLineTable ORDER_LINE = OrderLineTable.ORDER_LINE;

    private OrderLineMapper() {}

    @Override
    public OrderLine read(ResultSet row, int first) throws SQLException {
        OrderLine orderLine = new OrderLine();
        orderLine.setUserId(ColumnTypes.INTEGER.read(row, first));
        orderLine.line(row.getInt(first + 1));
        orderLine.setPrice(row.getBigDecimal(first + 2));
        return orderLine;
    }

    @Override
    public OrderLine blank() {
        return new OrderLine();
    }

    @Override
    public void bind(PreparedStatement statement, int index, OrderLine orderLine, int column) throws SQLException {
        switch (column) {
            case 0 -> ORDER_LINE.userId.bind(statement, index, orderLine.getUserId());
            case 1 -> statement.setInt(index, orderLine.line());
            case 2 -> ORDER_LINE.price.bind(statement, index, orderLine.price());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(OrderLine orderLine) {
        return new Object[] {orderLine.getUserId(), orderLine.line(), orderLine.price()};
    }

    @Override
    public boolean same(OrderLine orderLine, Object[] values) {
        return Mapper.same(orderLine.getUserId(), values[0]) && orderLine.line() == (int) values[1]
                && Mapper.same(orderLine.price(), values[2]);
    }

    @Override
    public OrderLine fill(OrderLine orderLine, Object[] values) {
        orderLine.setUserId((Integer) values[0]);
        orderLine.line((int) values[1]);
        orderLine.setPrice((BigDecimal) values[2]);
        return orderLine;
    }

    @Override
    public OrderLineKey key(OrderLine orderLine) {
        return orderLine.getUserId() == null
                ? null
                : new OrderLineKey(orderLine.getUserId(), orderLine.line());
    }

    @Override
    public OrderLineKey key(Object[] parts) {
        return new OrderLineKey((Integer) parts[0], (int) parts[1]);
    }

    @Override
    public Object[] parts(OrderLineKey key) {
        return new Object[] {key.userId(), key.line()};
    }
}
