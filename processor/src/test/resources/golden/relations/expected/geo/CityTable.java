package geo;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.Container;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RelationshipSpec;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link City}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CityTable extends KeyedTable<City, Integer> {
    public static final CityTable CITY = new CityTable(null);

    public final NumberColumn<City, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<City> name = text(column("name", ColumnTypes.STRING));
    public final NumberColumn<City, Integer> capitalId = number(column("capital_id", ColumnTypes.INTEGER));
    public final ToOne<City, City> capital = toOne("capital", city -> city.capital,
            (city, capital) -> city.capital = capital,
            RelationshipSpec.references(() -> List.of(capitalId)));

    public final ToMany<City, City> others = toMany("others", Container.set(), city -> city.others,
            (city, others) -> city.others = others,
            RelationshipSpec.referencedBy(() -> List.of(CityTable.CITY.capitalId)));

    public final ToMany<City, City> to = toMany("to", Container.set(), city -> city.to,
            (city, to) -> city.to = to,
            RelationshipSpec.through(() -> List.of(RoadTable.ROAD.from),
                    () -> List.of(RoadTable.ROAD.to)));

    public final ToMany<City, City> from = toMany("from", Container.set(), city -> city.from,
            (city, from) -> city.from = from,
            RelationshipSpec.through(() -> List.of(RoadTable.ROAD.to),
                    () -> List.of(RoadTable.ROAD.from)));

    private CityTable(String alias) {
        super(City.class, TableSpec.of("cities"), alias);
    }

    /** The same table by another name, for one statement. */
    public CityTable as(String alias) {
        return new CityTable(alias);
    }

    @Override
    public KeyedMapper<City, Integer> mapper() {
        return CityMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<City>> foreignKeys() {
        return List.of(foreignKey(capitalId).references(CityTable.CITY.id));
    }
}
