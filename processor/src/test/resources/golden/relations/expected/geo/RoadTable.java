package geo;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Road}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class RoadTable extends KeyedTable<Road, RoadKey> {
    public static final RoadTable ROAD = new RoadTable(null);

    public final NumberColumn<Road, Integer> from = number(column("from", ColumnTypes.INTEGER).key());
    public final NumberColumn<Road, Integer> to = number(column("to", ColumnTypes.INTEGER).key());

    private RoadTable(String alias) {
        super(Road.class, TableSpec.of("road"), alias);
    }

    /** The same table by another name, for one statement. */
    public RoadTable as(String alias) {
        return new RoadTable(alias);
    }

    @Override
    public KeyedMapper<Road, RoadKey> mapper() {
        return RoadMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Road>> foreignKeys() {
        return List.of(
                foreignKey(from).references(CityTable.CITY.id),
                foreignKey(to).references(CityTable.CITY.id));
    }
}
