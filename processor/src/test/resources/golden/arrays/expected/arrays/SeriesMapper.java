package arrays;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Series}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class SeriesMapper implements KeyedMapper<Series, Integer> {
    static final SeriesMapper INSTANCE = new SeriesMapper();

    private static final SeriesTable SERIES = SeriesTable.SERIES;

    private SeriesMapper() {}

    @Override
    public Series read(ResultSet row, int first) throws SQLException {
        return new Series(
                ColumnTypes.INTEGER.read(row, first),
                SERIES.names.read(row, first + 1),
                SERIES.ints.read(row, first + 2),
                SERIES.integers.read(row, first + 3),
                SERIES.prices.read(row, first + 4),
                SERIES.tokens.read(row, first + 5),
                SERIES.days.read(row, first + 6),
                SERIES.colors.read(row, first + 7),
                SERIES.matrix.read(row, first + 8),
                SERIES.words.read(row, first + 9),
                SERIES.palette.read(row, first + 10),
                SERIES.ordinals.read(row, first + 11),
                Optional.ofNullable(SERIES.maybe.read(row, first + 12)),
                row.getBytes(first + 13));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Series series, int column) throws SQLException {
        switch (column) {
            case 0 -> SERIES.id.bind(statement, index, series.id());
            case 1 -> SERIES.names.bind(statement, index, series.names());
            case 2 -> SERIES.ints.bind(statement, index, series.ints());
            case 3 -> SERIES.integers.bind(statement, index, series.integers());
            case 4 -> SERIES.prices.bind(statement, index, series.prices());
            case 5 -> SERIES.tokens.bind(statement, index, series.tokens());
            case 6 -> SERIES.days.bind(statement, index, series.days());
            case 7 -> SERIES.colors.bind(statement, index, series.colors());
            case 8 -> SERIES.matrix.bind(statement, index, series.matrix());
            case 9 -> SERIES.words.bind(statement, index, series.words());
            case 10 -> SERIES.palette.bind(statement, index, series.palette());
            case 11 -> SERIES.ordinals.bind(statement, index, series.ordinals());
            case 12 -> SERIES.maybe.bind(statement, index, Mapper.orNull(series.maybe()));
            case 13 -> SERIES.bytes.bind(statement, index, series.bytes());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Series series) {
        return new Object[] {series.id(), series.names(), series.ints(), series.integers(),
                series.prices(), series.tokens(), series.days(), series.colors(), series.matrix(),
                series.words(), series.palette(), series.ordinals(), Mapper.orNull(series.maybe()),
                series.bytes()};
    }

    @Override
    public boolean same(Series series, Object[] values) {
        return Mapper.same(series.id(), values[0]) && Mapper.same(series.names(), values[1])
                && Mapper.same(series.ints(), values[2])
                && Mapper.same(series.integers(), values[3])
                && Mapper.same(series.prices(), values[4])
                && Mapper.same(series.tokens(), values[5]) && Mapper.same(series.days(), values[6])
                && Mapper.same(series.colors(), values[7])
                && Mapper.same(series.matrix(), values[8]) && Mapper.same(series.words(), values[9])
                && Mapper.same(series.palette(), values[10])
                && Mapper.same(series.ordinals(), values[11])
                && Mapper.same(Mapper.orNull(series.maybe()), values[12])
                && Mapper.same(series.bytes(), values[13]);
    }

    @Override
    public Series fill(Series series, Object[] values) {
        return new Series(
                (Integer) values[0],
                (String[]) values[1],
                (int[]) values[2],
                (Integer[]) values[3],
                (BigDecimal[]) values[4],
                (UUID[]) values[5],
                (LocalDate[]) values[6],
                (Series.Color[]) values[7],
                (double[][]) values[8],
                (String[][]) values[9],
                (Series.Color[][]) values[10],
                (Series.Color[]) values[11],
                Optional.ofNullable((long[]) values[12]),
                (byte[]) values[13]);
    }

    @Override
    public Integer key(Series series) {
        return series.id();
    }

    @Override
    public Series withKey(Series series, Integer key) {
        return new Series(
                key,
                series.names(),
                series.ints(),
                series.integers(),
                series.prices(),
                series.tokens(),
                series.days(),
                series.colors(),
                series.matrix(),
                series.words(),
                series.palette(),
                series.ordinals(),
                series.maybe(),
                series.bytes());
    }
}
