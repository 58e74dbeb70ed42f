package hostile;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Row}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class RowTable extends KeyedTable<Row, Integer> {
    public static final RowTable ROW = new RowTable(null);

    public final NumberColumn<Row, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Row> parts = text(column("parts", ColumnTypes.STRING));

    private RowTable(String alias) {
        super(Row.class, TableSpec.of("row"), alias);
    }

    /** The same table by another name, for one statement. */
    public RowTable as(String alias) {
        return new RowTable(alias);
    }

    @Override
    public KeyedMapper<Row, Integer> mapper() {
        return RowMapper.INSTANCE;
    }
}
