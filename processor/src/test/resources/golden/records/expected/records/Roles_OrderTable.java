package records;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.Check;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Roles.Order}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_OrderTable extends KeyedTable<Roles.Order, Long> {
    public static final Roles_OrderTable ORDER = new Roles_OrderTable(null);

    public final NumberColumn<Roles.Order, Long> id = number(column("id", ColumnTypes.LONG).key().sequence("order_ids"));
    public final TextColumn<Roles.Order> note = text(column("note", ColumnTypes.STRING).notNull().length(20).commented("c"));
    public final NumberColumn<Roles.Order, Integer> secret = number(column("secret", ColumnTypes.INTEGER).asSensitive().withDefault("0").notInsertable());
    public final NumberColumn<Roles.Order, Long> parent = number(column("parent", ColumnTypes.LONG));
    public final NumberColumn<Roles.Order, BigDecimal> totalAmount = number(column("amount", ColumnTypes.BIG_DECIMAL).precision(12, 2));
    public final TextColumn<Roles.Order> totalCurrency = text(column("currency", ColumnTypes.STRING));
    public final NumberColumn<Roles.Order, Integer> lineOrder = number(column("line_order", ColumnTypes.INTEGER));
    public final NumberColumn<Roles.Order, Integer> lineGroup = number(column("line_group", ColumnTypes.INTEGER));
    public final TextColumn<Roles.Order> maybe = text(column("maybe", ColumnTypes.STRING));

    private Roles_OrderTable(String alias) {
        super(Roles.Order.class, TableSpec.of("orders").commented("all of them"), alias);
    }

    /** The same table by another name, for one statement. */
    public Roles_OrderTable as(String alias) {
        return new Roles_OrderTable(alias);
    }

    @Override
    public KeyedMapper<Roles.Order, Long> mapper() {
        return Roles_OrderMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Roles.Order>> foreignKeys() {
        return List.of(
                foreignKey(parent).references(Roles_OrderTable.ORDER.id).onDelete(ReferentialAction.CASCADE),
                foreignKey(lineOrder, lineGroup).references(Roles_LineTable.LINE.order, Roles_LineTable.LINE.group));
    }

    @Override
    public List<Index<Roles.Order>> indexes() {
        return List.of(index(totalAmount, note));
    }

    @Override
    public List<Unique<Roles.Order>> uniques() {
        return List.of(
                unique(note),
                unique(lineOrder, lineGroup));
    }

    @Override
    public List<Check> checks() {
        return List.of(check("amount >= 0"));
    }
}
