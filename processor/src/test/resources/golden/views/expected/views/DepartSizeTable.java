package views;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link DepartSize}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class DepartSizeTable extends KeyedTable<DepartSize, Integer> {
    public static final DepartSizeTable DEPART_SIZE = new DepartSizeTable(null);

    public final NumberColumn<DepartSize, Integer> departId = number(column("depart_id", ColumnTypes.INTEGER).key());
    public final NumberColumn<DepartSize, Long> size = number(column("size", ColumnTypes.LONG).notNull());

    private DepartSizeTable(String alias) {
        super(DepartSize.class, TableSpec.of("depart_size").schema("stats").query("select depart_id, count(*) as size from users /* \" \\ \n */ group by depart_id").query("sqlite", "select 1 as depart_id, 2 as size"), alias);
    }

    /** The same table by another name, for one statement. */
    public DepartSizeTable as(String alias) {
        return new DepartSizeTable(alias);
    }

    @Override
    public KeyedMapper<DepartSize, Integer> mapper() {
        return DepartSizeMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<DepartSize>> foreignKeys() {
        return List.of(foreignKey(departId).references(DepartTable.DEPART.id));
    }

    @Override
    public List<Index<DepartSize>> indexes() {
        return List.of(index(size));
    }
}
