package keys;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Assigned}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AssignedTable extends KeyedTable<Assigned, Integer> {
    public static final AssignedTable ASSIGNED = new AssignedTable(null);

    public final NumberColumn<Assigned, Integer> id = number(column("id", ColumnTypes.INTEGER).key());
    public final TextColumn<Assigned> title = text(column("title", ColumnTypes.STRING));

    private AssignedTable(String alias) {
        super(Assigned.class, TableSpec.of("assigned"), alias);
    }

    /** The same table by another name, for one statement. */
    public AssignedTable as(String alias) {
        return new AssignedTable(alias);
    }

    @Override
    public KeyedMapper<Assigned, Integer> mapper() {
        return AssignedMapper.INSTANCE;
    }
}
