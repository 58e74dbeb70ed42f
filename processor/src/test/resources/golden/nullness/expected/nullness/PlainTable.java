package nullness;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Plain}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class PlainTable extends KeyedTable<Plain, Integer> {
    public static final PlainTable PLAIN = new PlainTable(null);

    public final NumberColumn<Plain, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Plain> always = text(column("always", ColumnTypes.STRING).notNull());
    public final TextColumn<Plain> sometimes = text(column("sometimes", ColumnTypes.STRING));

    private PlainTable(String alias) {
        super(Plain.class, TableSpec.of("plain"), alias);
    }

    /** The same table by another name, for one statement. */
    public PlainTable as(String alias) {
        return new PlainTable(alias);
    }

    @Override
    public KeyedMapper<Plain, Integer> mapper() {
        return PlainMapper.INSTANCE;
    }
}
