package geo;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Country}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CountryTable extends KeyedTable<Country, String> {
    public static final CountryTable COUNTRY = new CountryTable(null);

    public final TextColumn<Country> code = text(column("code", ColumnTypes.STRING).key().length(2));
    public final TextColumn<Country> name = text(column("name", ColumnTypes.STRING));

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
