package keys;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Shared}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class SharedTable extends KeyedTable<Shared, Integer> {
    public static final SharedTable SHARED = new SharedTable(null);

    public final NumberColumn<Shared, Integer> id = number(column("id", ColumnTypes.INTEGER).key());

    private SharedTable(String alias) {
        super(Shared.class, TableSpec.of("shared"), alias);
    }

    /** The same table by another name, for one statement. */
    public SharedTable as(String alias) {
        return new SharedTable(alias);
    }

    @Override
    public KeyedMapper<Shared, Integer> mapper() {
        return SharedMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Shared>> foreignKeys() {
        return List.of(foreignKey(id).references(AssignedTable.ASSIGNED.id));
    }
}
