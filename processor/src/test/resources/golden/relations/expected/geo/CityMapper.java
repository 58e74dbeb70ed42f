package geo;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link City}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class CityMapper implements KeyedMapper<City, Integer> {
    static final CityMapper INSTANCE = new CityMapper();

    private static final CityTable CITY = CityTable.CITY;

    private CityMapper() {}

    @Override
    public City read(ResultSet row, int first) throws SQLException {
        City city = new City();
        city.id = ColumnTypes.INTEGER.read(row, first);
        city.setName(row.getString(first + 1));
        city.capitalId = ColumnTypes.INTEGER.read(row, first + 2);
        CITY.others.unload(city);
        CITY.to.unload(city);
        CITY.from.unload(city);
        return city;
    }

    @Override
    public City blank() {
        return new City();
    }

    @Override
    public void bind(PreparedStatement statement, int index, City city, int column) throws SQLException {
        switch (column) {
            case 0 -> CITY.id.bind(statement, index, city.id);
            case 1 -> CITY.name.bind(statement, index, city.getName());
            case 2 -> CITY.capitalId.bind(statement, index, city.capitalId);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(City city) {
        return new Object[] {city.id, city.getName(), city.capitalId};
    }

    @Override
    public boolean same(City city, Object[] values) {
        return Mapper.same(city.id, values[0]) && Mapper.same(city.getName(), values[1])
                && Mapper.same(city.capitalId, values[2]);
    }

    @Override
    public City fill(City city, Object[] values) {
        city.id = (Integer) values[0];
        city.setName((String) values[1]);
        city.capitalId = (Integer) values[2];
        return city;
    }

    @Override
    public Integer key(City city) {
        return city.id;
    }

    @Override
    public City withKey(City city, Integer key) {
        city.id = key;
        return city;
    }
}
