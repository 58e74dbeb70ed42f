package geo;

import dev.rowan.annotation.Cascade;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.RelationshipSpec;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ToOne;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Office}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class OfficeTable extends KeyedTable<Office, Integer> {
    public static final OfficeTable OFFICE = new OfficeTable(null);

    public final NumberColumn<Office, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Office> countryCode = text(column("country_code", ColumnTypes.STRING));
    public final NumberColumn<Office, Long> signId = number(column("sign_id", ColumnTypes.LONG));
    public final ToOne<Office, Country> country = toOne("country", office -> office.country(),
            (office, country) -> office.country(country),
            RelationshipSpec.references(() -> List.of(countryCode)));

    public final ToOne<Office, Sign> sign = toOne("sign", office -> office.sign,
            (office, sign) -> office.sign = sign,
            RelationshipSpec.references(() -> List.of(signId)).cascade(Cascade.ALL));

    private OfficeTable(String alias) {
        super(Office.class, TableSpec.of("office"), alias);
    }

    /** The same table by another name, for one statement. */
    public OfficeTable as(String alias) {
        return new OfficeTable(alias);
    }

    @Override
    public KeyedMapper<Office, Integer> mapper() {
        return OfficeMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Office>> foreignKeys() {
        return List.of(
                foreignKey(countryCode).references(CountryTable.COUNTRY.code),
                foreignKey(signId).references(SignTable.SIGN.id));
    }

    @Override
    public List<Unique<Office>> uniques() {
        return List.of(unique(signId));
    }
}
