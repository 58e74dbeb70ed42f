package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Unique;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Customer}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class CustomerTable extends KeyedTable<Customer, Integer> {
    public static final CustomerTable CUSTOMER = new CustomerTable(null);

    public final NumberColumn<Customer, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Customer> homeCity = text(column("city", ColumnTypes.STRING).length(40));
    public final NumberColumn<Customer, Integer> homeFloor = number(column("floor", ColumnTypes.INTEGER));
    public final ValueColumn<Customer, Character> homeStair = value(column("stair", ColumnTypes.CHARACTER));
    public final TextColumn<Customer> homeBell = text(column("bell", ColumnTypes.STRING).asSensitive());
    public final TextColumn<Customer> homeCountry = text(column("country", ColumnTypes.STRING));
    public final NumberColumn<Customer, Double> homePointLat = number(column("at_lat", ColumnTypes.DOUBLE));
    public final NumberColumn<Customer, Double> homePointHeight = number(column("at_height", ColumnTypes.DOUBLE));
    public final TextColumn<Customer> workCity = text(column("work_city", ColumnTypes.STRING).notNull().length(40).asSensitive());
    public final NumberColumn<Customer, Integer> workFloor = number(column("work_floor", ColumnTypes.INTEGER).notNull().asSensitive());
    public final ValueColumn<Customer, Character> workStair = value(column("work_stair", ColumnTypes.CHARACTER).notNull().asSensitive());
    public final TextColumn<Customer> workBell = text(column("work_bell", ColumnTypes.STRING).asSensitive());
    public final TextColumn<Customer> workCountry = text(column("work_country", ColumnTypes.STRING).asSensitive());
    public final NumberColumn<Customer, Double> workPointLat = number(column("work_at_lat", ColumnTypes.DOUBLE).asSensitive());
    public final NumberColumn<Customer, Double> workPointHeight = number(column("work_at_height", ColumnTypes.DOUBLE).asSensitive());
    public final TextColumn<Customer> name = text(column("name", ColumnTypes.STRING));

    private CustomerTable(String alias) {
        super(Customer.class, TableSpec.of("customer"), alias);
    }

    /** The same table by another name, for one statement. */
    public CustomerTable as(String alias) {
        return new CustomerTable(alias);
    }

    @Override
    public KeyedMapper<Customer, Integer> mapper() {
        return CustomerMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Customer>> foreignKeys() {
        return List.of(
                foreignKey(homeCountry).references(CountryTable.COUNTRY.code),
                foreignKey(workCountry).references(CountryTable.COUNTRY.code));
    }

    @Override
    public List<Index<Customer>> indexes() {
        return List.of(
                index(homeCity),
                index(workCity),
                index(homeFloor, homePointLat));
    }

    @Override
    public List<Unique<Customer>> uniques() {
        return List.of(unique(workCity, workPointHeight));
    }
}
