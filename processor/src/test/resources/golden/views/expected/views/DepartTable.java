package views;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Depart}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class DepartTable extends KeyedTable<Depart, Integer> {
    public static final DepartTable DEPART = new DepartTable(null);

    public final NumberColumn<Depart, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Depart> title = text(column("title", ColumnTypes.STRING));

    private DepartTable(String alias) {
        super(Depart.class, TableSpec.of("depart"), alias);
    }

    /** The same table by another name, for one statement. */
    public DepartTable as(String alias) {
        return new DepartTable(alias);
    }

    @Override
    public KeyedMapper<Depart, Integer> mapper() {
        return DepartMapper.INSTANCE;
    }
}
