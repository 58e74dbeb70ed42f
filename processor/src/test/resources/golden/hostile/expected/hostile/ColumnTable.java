package hostile;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Column}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ColumnTable extends KeyedTable<Column, Integer> {
    private static final ColumnType<Index> INDEX_TYPE = ColumnTypes.enumName(Index.class);
    private static final ColumnType<List> LIST_TYPE = ColumnTypes.enumName(List.class);

    public static final ColumnTable COLUMN = new ColumnTable(null);

    public final NumberColumn<Column, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final ValueColumn<Column, Index> index = value(column("index", INDEX_TYPE));
    public final ValueColumn<Column, List> list = value(column("list", LIST_TYPE));

    private ColumnTable(String alias) {
        super(Column.class, TableSpec.of("column"), alias);
    }

    /** The same table by another name, for one statement. */
    public ColumnTable as(String alias) {
        return new ColumnTable(alias);
    }

    @Override
    public KeyedMapper<Column, Integer> mapper() {
        return ColumnMapper.INSTANCE;
    }
}
