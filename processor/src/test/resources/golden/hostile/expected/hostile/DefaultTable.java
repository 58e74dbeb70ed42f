package hostile;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.Index;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Default}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class DefaultTable extends KeyedTable<Default, Integer> {
    private static final ColumnType<List> LIST_TYPE = ColumnTypes.enumName(List.class);

    public static final DefaultTable DEFAULT = new DefaultTable(null);

    public final NumberColumn<Default, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final ValueColumn<Default, List> list = value(column("list", LIST_TYPE));

    private DefaultTable(String alias) {
        super(Default.class, TableSpec.of("default"), alias);
    }

    /** The same table by another name, for one statement. */
    public DefaultTable as(String alias) {
        return new DefaultTable(alias);
    }

    @Override
    public KeyedMapper<Default, Integer> mapper() {
        return DefaultMapper.INSTANCE;
    }

    @Override
    public java.util.List<Index<Default>> indexes() {
        return java.util.List.of(index(list).asUnique());
    }
}
