package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The table of {@link Country}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CountryTable extends KeyedTable<Country, String> {
    public static final CountryTable COUNTRY = new CountryTable(null);

    public final TextColumn<Country> code = text(column("code", ColumnTypes.STRING).key());
    public final NumberColumn<Country, Double> capitalLat = number(column("lat", ColumnTypes.DOUBLE).notNull());
    public final NumberColumn<Country, Double> capitalHeight = number(column("height", ColumnTypes.DOUBLE));
    public final TemporalColumn<Country, LocalDate> existedFrom = temporal(column("low", ColumnTypes.LOCAL_DATE));
    public final TemporalColumn<Country, LocalDate> existedTo = temporal(column("to", ColumnTypes.LOCAL_DATE));
    public final NumberColumn<Country, Integer> sizeFrom = number(column("size_low", ColumnTypes.INTEGER));
    public final NumberColumn<Country, Integer> sizeTo = number(column("size_to", ColumnTypes.INTEGER));

    private CountryTable(String alias) {
        super(Country.class, TableSpec.of("country"), alias);
    }

    /** The same table by another name, for one statement. */
    public CountryTable as(String alias) {
        return new CountryTable(alias);
    }

    @Override
    public KeyedMapper<Country, String> mapper() {
        return CountryMapper.INSTANCE;
    }
}
