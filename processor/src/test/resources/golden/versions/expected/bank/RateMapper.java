package bank;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Rate}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class RateMapper implements KeyedMapper<Rate, String> {
    static final RateMapper INSTANCE = new RateMapper();

    private static final RateTable RATE = RateTable.RATE;

    private RateMapper() {}

    @Override
    public Rate read(ResultSet row, int first) throws SQLException {
        return new Rate(
                row.getString(first),
                row.getDouble(first + 1),
                ColumnTypes.SHORT.read(row, first + 2));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Rate rate, int column) throws SQLException {
        switch (column) {
            case 0 -> RATE.currency.bind(statement, index, rate.currency());
            case 1 -> RATE.rate.bindDouble(statement, index, rate.rate());
            case 2 -> RATE.version.bind(statement, index, rate.version());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Rate rate) {
        return new Object[] {rate.currency(), rate.rate(), rate.version()};
    }

    @Override
    public boolean same(Rate rate, Object[] values) {
        return Mapper.same(rate.currency(), values[0]) && rate.rate() == (double) values[1]
                && Mapper.same(rate.version(), values[2]);
    }

    @Override
    public Rate fill(Rate rate, Object[] values) {
        return new Rate(
                (String) values[0],
                (double) values[1],
                (Short) values[2]);
    }

    @Override
    public String key(Rate rate) {
        return rate.currency();
    }

    @Override
    public Rate withStamps(Rate rate, Object[] values) {
        return new Rate(
                rate.currency(),
                rate.rate(),
                (Short) values[2]);
    }
}
