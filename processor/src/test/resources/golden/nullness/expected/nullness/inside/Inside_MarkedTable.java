package nullness.inside;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Inside.Marked}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Inside_MarkedTable extends KeyedTable<Inside.Marked, Integer> {
    public static final Inside_MarkedTable MARKED = new Inside_MarkedTable(null);

    public final NumberColumn<Inside.Marked, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Inside.Marked> always = text(column("always", ColumnTypes.STRING).notNull());
    public final TextColumn<Inside.Marked> alwaysToo = text(column("always_too", ColumnTypes.STRING));

    private Inside_MarkedTable(String alias) {
        super(Inside.Marked.class, TableSpec.of("marked"), alias);
    }

    /** The same table by another name, for one statement. */
    public Inside_MarkedTable as(String alias) {
        return new Inside_MarkedTable(alias);
    }

    @Override
    public KeyedMapper<Inside.Marked, Integer> mapper() {
        return Inside_MarkedMapper.INSTANCE;
    }
}
