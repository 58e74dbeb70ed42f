package arrays;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ArrayTypes;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The table of {@link Series}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class SeriesTable extends KeyedTable<Series, Integer> {
    private static final ColumnType<Series.Color[]> COLORS_TYPE = ArrayTypes.enums(ColumnTypes.enumName(Series.Color.class), Series.Color[].class, Series.Color[]::new);
    private static final ColumnType<Series.Color[][]> PALETTE_TYPE = ArrayTypes.of(ArrayTypes.enums(ColumnTypes.enumName(Series.Color.class), Series.Color[].class, Series.Color[]::new), Series.Color[][].class, Series.Color[][]::new);
    private static final ColumnType<Series.Color[]> ORDINALS_TYPE = ArrayTypes.enums(ColumnTypes.enumOrdinal(Series.Color.class), Series.Color[].class, Series.Color[]::new);

    public static final SeriesTable SERIES = new SeriesTable(null);

    public final NumberColumn<Series, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final ValueColumn<Series, String[]> names = value(column("names", ArrayTypes.STRING).notNull().length(40));
    public final ValueColumn<Series, int[]> ints = value(column("ints", ArrayTypes.INTS));
    public final ValueColumn<Series, Integer[]> integers = value(column("integers", ArrayTypes.INTEGER));
    public final ValueColumn<Series, BigDecimal[]> prices = value(column("prices", ArrayTypes.BIG_DECIMAL).precision(10, 2));
    public final ValueColumn<Series, UUID[]> tokens = value(column("tokens", ArrayTypes.UUID));
    public final ValueColumn<Series, LocalDate[]> days = value(column("days", ArrayTypes.LOCAL_DATE));
    public final ValueColumn<Series, Series.Color[]> colors = value(column("colors", COLORS_TYPE));
    public final ValueColumn<Series, double[][]> matrix = value(column("matrix", ArrayTypes.of(ArrayTypes.DOUBLES, double[][].class, double[][]::new)));
    public final ValueColumn<Series, String[][]> words = value(column("words", ArrayTypes.of(ArrayTypes.STRING, String[][].class, String[][]::new)).length(5));
    public final ValueColumn<Series, Series.Color[][]> palette = value(column("palette", PALETTE_TYPE));
    public final ValueColumn<Series, Series.Color[]> ordinals = value(column("ordinals", ORDINALS_TYPE));
    public final ValueColumn<Series, long[]> maybe = value(column("maybe", ArrayTypes.LONGS));
    public final ValueColumn<Series, byte[]> bytes = value(column("bytes", ColumnTypes.BYTES).length(16));

    private SeriesTable(String alias) {
        super(Series.class, TableSpec.of("series"), alias);
    }

    /** The same table by another name, for one statement. */
    public SeriesTable as(String alias) {
        return new SeriesTable(alias);
    }

    @Override
    public KeyedMapper<Series, Integer> mapper() {
        return SeriesMapper.INSTANCE;
    }
}
