package hostile;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.Check;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Order}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class OrderTable extends KeyedTable<Order, Integer> {
    public static final OrderTable ORDER = new OrderTable(null);

    public final NumberColumn<Order, Integer> key = number(column("key", ColumnTypes.INTEGER).key().sequence("s\"; drop table x; --"));
    public final TextColumn<Order> group = text(column("col\"umn $L", ColumnTypes.STRING));
    public final TextColumn<Order> order = text(column("order", ColumnTypes.STRING).withDefault("'\"\\n'").commented("*/ } class X {"));
    public final TextColumn<Order> $dollar = text(column("$dollar", ColumnTypes.STRING));
    public final TextColumn<Order> größe = text(column("gr\u00f6\u00dfe", ColumnTypes.STRING));
    public final NumberColumn<Order, Integer> row = number(column("row", ColumnTypes.INTEGER).notNull());
    public final NumberColumn<Order, Integer> first = number(column("first", ColumnTypes.INTEGER).notNull());
    public final NumberColumn<Order, Integer> statement = number(column("statement", ColumnTypes.INTEGER).notNull());
    public final NumberColumn<Order, Integer> index = number(column("index", ColumnTypes.INTEGER).notNull());
    public final NumberColumn<Order, Integer> column = number(column("column", ColumnTypes.INTEGER).notNull());
    public final NumberColumn<Order, Integer> values = number(column("values", ColumnTypes.INTEGER).notNull());
    public final NumberColumn<Order, Integer> entity = number(column("entity", ColumnTypes.INTEGER).notNull());

    private OrderTable(String alias) {
        super(Order.class, TableSpec.of("it's \"the\" `table` */ $T $$ \\u0022").schema("a.b").commented("one\ntwo\r\t\u0001 \u00e4 \ud83d\ude42 \\"), alias);
    }

    /** The same table by another name, for one statement. */
    public OrderTable as(String alias) {
        return new OrderTable(alias);
    }

    @Override
    public KeyedMapper<Order, Integer> mapper() {
        return OrderMapper.INSTANCE;
    }

    @Override
    public List<Check> checks() {
        return List.of(check("group <> '*/ \\' and \"key\" > $1"));
    }
}
