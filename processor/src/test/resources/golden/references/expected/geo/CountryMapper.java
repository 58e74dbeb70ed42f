package geo;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Country}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class CountryMapper implements KeyedMapper<Country, String> {
    static final CountryMapper INSTANCE = new CountryMapper();

    private static final CountryTable COUNTRY = CountryTable.COUNTRY;

    private CountryMapper() {}

    @Override
    public Country read(ResultSet row, int first) throws SQLException {
        return new Country(
                row.getString(first),
                row.getString(first + 1));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Country country, int column) throws SQLException {
        switch (column) {
            case 0 -> COUNTRY.code.bind(statement, index, country.code());
            case 1 -> COUNTRY.name.bind(statement, index, country.name());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Country country) {
        return new Object[] {country.code(), country.name()};
    }

    @Override
    public boolean same(Country country, Object[] values) {
        return Mapper.same(country.code(), values[0]) && Mapper.same(country.name(), values[1]);
    }

    @Override
    public Country fill(Country country, Object[] values) {
        return new Country(
                (String) values[0],
                (String) values[1]);
    }

    @Override
    public String key(Country country) {
        return country.code();
    }
}
