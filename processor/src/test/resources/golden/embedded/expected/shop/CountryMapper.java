package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import geo.Point;
import geo.Range;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
                readCapital(row, first),
                readExisted(row, first),
                readSize(row, first));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Country country, int column) throws SQLException {
        switch (column) {
            case 0 -> COUNTRY.code.bind(statement, index, country.code());
            case 1, 2 -> bindCapital(statement, index, country.capital(), column);
            case 3, 4 -> bindExisted(statement, index, country.existed(), column);
            case 5, 6 -> bindSize(statement, index, country.size(), column);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Country country) {
        Point capital = country.capital();
        Range<LocalDate> existed = country.existed();
        Range<Integer> size = country.size();
        return new Object[] {country.code(), capital == null ? null : capital.lat(),
                capital == null ? null : capital.height(),
                existed == null ? null : existed.getFrom(), existed == null ? null : existed.to(),
                size == null ? null : size.getFrom(), size == null ? null : size.to()};
    }

    @Override
    public boolean same(Country country, Object[] values) {
        return Mapper.same(country.code(), values[0]) && sameCapital(country.capital(), values)
                && sameExisted(country.existed(), values) && sameSize(country.size(), values);
    }

    @Override
    public Country fill(Country country, Object[] values) {
        return new Country(
                (String) values[0],
                fillCapital(country.capital(), values),
                fillExisted(country.existed(), values),
                fillSize(country.size(), values));
    }

    @Override
    public String key(Country country) {
        return country.code();
    }

    private static Point readCapital(ResultSet row, int first) throws SQLException {
        double capitalLat = row.getDouble(first + 1);
        Double capitalHeight = ColumnTypes.DOUBLE.read(row, first + 2);
        return new Point(
                capitalLat,
                capitalHeight);
    }

    private static Range<LocalDate> readExisted(ResultSet row, int first) throws SQLException {
        LocalDate existedFrom = ColumnTypes.LOCAL_DATE.read(row, first + 3);
        LocalDate existedTo = ColumnTypes.LOCAL_DATE.read(row, first + 4);
        if (existedFrom == null && existedTo == null) {
            return null;
        }
        Range<LocalDate> existed = new Range<LocalDate>();
        existed.setFrom(existedFrom);
        existed.to(existedTo);
        return existed;
    }

    private static Range<Integer> readSize(ResultSet row, int first) throws SQLException {
        Integer sizeFrom = ColumnTypes.INTEGER.read(row, first + 5);
        Integer sizeTo = ColumnTypes.INTEGER.read(row, first + 6);
        Range<Integer> size = new Range<Integer>();
        size.setFrom(sizeFrom);
        size.to(sizeTo);
        return size;
    }

    private static void bindCapital(PreparedStatement statement, int index, Point capital,
            int column) throws SQLException {
        if (capital == null) {
            COUNTRY.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 1 -> COUNTRY.capitalLat.bindDouble(statement, index, capital.lat());
            case 2 -> COUNTRY.capitalHeight.bind(statement, index, capital.height());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameCapital(Point capital, Object[] values) {
        if (capital == null) {
            return values[1] == null && values[2] == null;
        }
        return values[1] != null && capital.lat() == (double) values[1]
                && Mapper.same(capital.height(), values[2]);
    }

    private static Point fillCapital(Point capital, Object[] values) {
        if (sameCapital(capital, values)) {
            return capital;
        }
        return new Point(
                (double) Mapper.present(values[1], COUNTRY.capitalLat),
                (Double) values[2]);
    }

    private static void bindExisted(PreparedStatement statement, int index,
            Range<LocalDate> existed, int column) throws SQLException {
        if (existed == null) {
            COUNTRY.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 3 -> COUNTRY.existedFrom.bind(statement, index, existed.getFrom());
            case 4 -> COUNTRY.existedTo.bind(statement, index, existed.to());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameExisted(Range<LocalDate> existed, Object[] values) {
        if (existed == null) {
            return values[3] == null && values[4] == null;
        }
        return Mapper.same(existed.getFrom(), values[3]) && Mapper.same(existed.to(), values[4]);
    }

    private static Range<LocalDate> fillExisted(Range<LocalDate> existed, Object[] values) {
        if (sameExisted(existed, values)) {
            return existed;
        }
        if (values[3] == null && values[4] == null) {
            return null;
        }
        Range<LocalDate> filled = new Range<LocalDate>();
        filled.setFrom((LocalDate) values[3]);
        filled.to((LocalDate) values[4]);
        return filled;
    }

    private static void bindSize(PreparedStatement statement, int index, Range<Integer> size,
            int column) throws SQLException {
        if (size == null) {
            COUNTRY.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 5 -> COUNTRY.sizeFrom.bind(statement, index, size.getFrom());
            case 6 -> COUNTRY.sizeTo.bind(statement, index, size.to());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameSize(Range<Integer> size, Object[] values) {
        if (size == null) {
            return values[5] == null && values[6] == null;
        }
        return Mapper.same(size.getFrom(), values[5]) && Mapper.same(size.to(), values[6]);
    }

    private static Range<Integer> fillSize(Range<Integer> size, Object[] values) {
        if (sameSize(size, values)) {
            return size;
        }
        Range<Integer> filled = new Range<Integer>();
        filled.setFrom((Integer) values[5]);
        filled.to((Integer) values[6]);
        return filled;
    }
}
