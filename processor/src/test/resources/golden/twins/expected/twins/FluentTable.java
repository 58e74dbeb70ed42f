package twins;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.BooleanColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Fluent}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class FluentTable extends KeyedTable<Fluent, Long> {
    public static final FluentTable FLUENT = new FluentTable(null);

    public final NumberColumn<Fluent, Long> id = number(column("id", ColumnTypes.LONG).key().identity());
    public final BooleanColumn<Fluent> done = bool(column("done", ColumnTypes.BOOLEAN).notNull());
    public final BooleanColumn<Fluent> sure = bool(column("sure", ColumnTypes.BOOLEAN));
    public final BooleanColumn<Fluent> maybe = bool(column("maybe", ColumnTypes.BOOLEAN));

    private FluentTable(String alias) {
        super(Fluent.class, TableSpec.of("fluent"), alias);
    }

    /** The same table by another name, for one statement. */
    public FluentTable as(String alias) {
        return new FluentTable(alias);
    }

    @Override
    public KeyedMapper<Fluent, Long> mapper() {
        return FluentMapper.INSTANCE;
    }
}
