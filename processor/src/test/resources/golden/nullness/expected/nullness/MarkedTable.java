package nullness;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Marked}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class MarkedTable extends KeyedTable<Marked, Integer> {
    public static final MarkedTable MARKED = new MarkedTable(null);

    public final NumberColumn<Marked, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Marked> always = text(column("always", ColumnTypes.STRING).notNull());
    public final TextColumn<Marked> sometimes = text(column("sometimes", ColumnTypes.STRING));
    public final TextColumn<Marked> maybe = text(column("maybe", ColumnTypes.STRING));
    public final ValueColumn<Marked, byte[]> bytes = value(column("bytes", ColumnTypes.BYTES).length(3));

    private MarkedTable(String alias) {
        super(Marked.class, TableSpec.of("marked"), alias);
    }

    /** The same table by another name, for one statement. */
    public MarkedTable as(String alias) {
        return new MarkedTable(alias);
    }

    @Override
    public KeyedMapper<Marked, Integer> mapper() {
        return MarkedMapper.INSTANCE;
    }
}
