package app;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Counter}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CounterTable extends KeyedTable<Counter, Long> {
    private static final ColumnType<Color> VALUE_TYPE = ColumnTypes.enumName(Color.class);

    public static final CounterTable COUNTER = new CounterTable(null);

    public final NumberColumn<Counter, Long> id = number(column("id", ColumnTypes.LONG).key().identity());
    public final ValueColumn<Counter, Color> value = value(column("value", VALUE_TYPE));
    public final ValueColumn<Counter, Color> another = value(column("other", VALUE_TYPE));
    public final ValueColumn<Counter, Color> firstFrom = value(column("first_from", VALUE_TYPE));
    public final ValueColumn<Counter, Color> firstTo = value(column("first_to", VALUE_TYPE));

    private CounterTable(String alias) {
        super(Counter.class, TableSpec.of("counter"), alias);
    }

    /** The same table by another name, for one statement. */
    public CounterTable as(String alias) {
        return new CounterTable(alias);
    }

    @Override
    public KeyedMapper<Counter, Long> mapper() {
        return CounterMapper.INSTANCE;
    }
}
