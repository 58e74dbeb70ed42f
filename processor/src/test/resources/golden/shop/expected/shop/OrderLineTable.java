package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link OrderLine}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class OrderLineTable extends KeyedTable<OrderLine, OrderLineKey> {
    public static final OrderLineTable ORDER_LINE = new OrderLineTable(null);

    public final NumberColumn<OrderLine, Integer> userId = number(column("user_id", ColumnTypes.INTEGER).key());
    public final NumberColumn<OrderLine, Integer> line = number(column("line", ColumnTypes.INTEGER).key());
    public final NumberColumn<OrderLine, BigDecimal> price = number(column("price", ColumnTypes.BIG_DECIMAL).precision(10, 2));

    private OrderLineTable(String alias) {
        super(OrderLine.class, TableSpec.of("order_line"), alias);
    }

    /** The same table by another name, for one statement. */
    public OrderLineTable as(String alias) {
        return new OrderLineTable(alias);
    }

    @Override
    public KeyedMapper<OrderLine, OrderLineKey> mapper() {
        return OrderLineMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<OrderLine>> foreignKeys() {
        return List.of(foreignKey(userId).references(UserTable.USER.id));
    }
}
