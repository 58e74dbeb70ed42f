package nullness;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Holding}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class HoldingTable extends KeyedTable<Holding, Integer> {
    public static final HoldingTable HOLDING = new HoldingTable(null);

    public final NumberColumn<Holding, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Holding> alwaysText = text(column("a_text", ColumnTypes.STRING).notNull());
    public final NumberColumn<Holding, Integer> alwaysNumber = number(column("a_number", ColumnTypes.INTEGER));
    public final NumberColumn<Holding, Long> alwaysCount = number(column("a_count", ColumnTypes.LONG).notNull());
    public final TextColumn<Holding> alwaysInnerValue = text(column("a_value", ColumnTypes.STRING));
    public final TextColumn<Holding> sometimesText = text(column("b_text", ColumnTypes.STRING));
    public final NumberColumn<Holding, Integer> sometimesNumber = number(column("b_number", ColumnTypes.INTEGER));
    public final NumberColumn<Holding, Long> sometimesCount = number(column("b_count", ColumnTypes.LONG));
    public final TextColumn<Holding> sometimesInnerValue = text(column("b_value", ColumnTypes.STRING));
    public final TextColumn<Holding> saidText = text(column("c_text", ColumnTypes.STRING));
    public final NumberColumn<Holding, Integer> saidNumber = number(column("c_number", ColumnTypes.INTEGER));
    public final NumberColumn<Holding, Long> saidCount = number(column("c_count", ColumnTypes.LONG));
    public final TextColumn<Holding> saidInnerValue = text(column("c_value", ColumnTypes.STRING));

    private HoldingTable(String alias) {
        super(Holding.class, TableSpec.of("holding"), alias);
    }

    /** The same table by another name, for one statement. */
    public HoldingTable as(String alias) {
        return new HoldingTable(alias);
    }

    @Override
    public KeyedMapper<Holding, Integer> mapper() {
        return HoldingMapper.INSTANCE;
    }
}
