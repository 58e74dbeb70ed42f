package keys;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Counted}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CountedTable extends KeyedTable<Counted, Short> {
    public static final CountedTable COUNTED = new CountedTable(null);

    public final NumberColumn<Counted, Short> id = number(column("id", ColumnTypes.SHORT).key().identity());
    public final TextColumn<Counted> title = text(column("title", ColumnTypes.STRING));

    private CountedTable(String alias) {
        super(Counted.class, TableSpec.of("counted"), alias);
    }

    /** The same table by another name, for one statement. */
    public CountedTable as(String alias) {
        return new CountedTable(alias);
    }

    @Override
    public KeyedMapper<Counted, Short> mapper() {
        return CountedMapper.INSTANCE;
    }
}
