package bank;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Rate}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class RateTable extends KeyedTable<Rate, String> {
    public static final RateTable RATE = new RateTable(null);

    public final TextColumn<Rate> currency = text(column("currency", ColumnTypes.STRING).key());
    public final NumberColumn<Rate, Double> rate = number(column("rate", ColumnTypes.DOUBLE).notNull());
    public final NumberColumn<Rate, Short> version = number(column("version", ColumnTypes.SHORT).notNull().version());

    private RateTable(String alias) {
        super(Rate.class, TableSpec.of("rate"), alias);
    }

    /** The same table by another name, for one statement. */
    public RateTable as(String alias) {
        return new RateTable(alias);
    }

    @Override
    public KeyedMapper<Rate, String> mapper() {
        return RateMapper.INSTANCE;
    }
}
