package keys;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnTypes;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The table of {@link ByClient}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ByClientTable extends KeyedTable<ByClient, UUID> {
    public static final ByClientTable BY_CLIENT = new ByClientTable(null);

    public final ValueColumn<ByClient, UUID> id = value(column("id", ColumnTypes.UUID).key().clientGenerated());

    private ByClientTable(String alias) {
        super(ByClient.class, TableSpec.of("by_client"), alias);
    }

    /** The same table by another name, for one statement. */
    public ByClientTable as(String alias) {
        return new ByClientTable(alias);
    }

    @Override
    public KeyedMapper<ByClient, UUID> mapper() {
        return ByClientMapper.INSTANCE;
    }
}
