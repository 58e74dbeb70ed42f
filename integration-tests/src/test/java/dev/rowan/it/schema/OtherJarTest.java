package dev.rowan.it.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that takes in those of other jars. */
final class OtherJarTest extends SchemaFixture {

    private static final String DIALECTS = "h2,mysql,mariadb,postgresql,sqlite";

    private static final String[] BASE = {
        "package base; import dev.rowan.annotation.*; @Model public interface Base {}",
        "package base; import dev.rowan.annotation.*; @MappedSuperclass public abstract class Named<K> { private @Id(assigned = true) K id; "
                + "private @Column(length = 20, nullable = false) String name; public K getId() { return id; } public void setId(K k) { id = k; } "
                + "public String name() { return name; } public void name(String n) { name = n; } }",
        "package base; import dev.rowan.annotation.*; @Table public class Country extends Named<Integer> { @Column(unique = true) String code; }"
    };

    private static final String[] SHOP = {
        "package shop; import dev.rowan.annotation.*; @Model(include = base.BaseModel.class) public interface Shop {}",
        "package shop; import dev.rowan.annotation.*; @Table public class Customer extends base.Named<Long> { "
                + "@ForeignKey(base.Country.class) Integer countryId; @ForeignKey(value = base.Country.class, column = \"code\") String code; }"
    };

    private static final String[] BOTH = {
        "package both; import dev.rowan.annotation.*; @Model(include = {shop.Shop.class, base.Base.class}) public interface Both {}",
        "package both; import dev.rowan.annotation.*; @Table public record Extra(@Id(assigned = true) int id, "
                + "@ForeignKey(shop.Customer.class) Long customerId) {}"
    };

    @TempDir
    Path directory;

    OtherJarTest(TestDatabase database) {
        super(database);
    }

    @Test
    void theirTablesAreMadeAndReferredTo() throws SQLException {
        Compiled base = Compiled.of(directory, DIALECTS, List.of(), BASE);
        assertThat(base.errors()).isEmpty();
        Compiled shop = Compiled.of(directory, DIALECTS, List.of(base.jar()), SHOP);
        assertThat(shop.errors()).isEmpty();
        Compiled both = Compiled.of(directory, DIALECTS, List.of(base.jar(), shop.jar()), BOTH);
        assertThat(both.errors()).isEmpty();

        MetaData model = both.metadata("both.BothModel", base.jar(), shop.jar());
        assertThat(model.tables()).extracting(Object::toString).as("one that is in two models, once")
                .containsExactly("country", "customer", "extra");
        model.createAll(engine);
        run("insert into country (id, name, code) values (1, 'Peru', 'pe')",
                "insert into customer (id, name, country_id, code) values (7, 'ed', 1, 'pe')", "insert into extra values (1, 7)");
        assertThatThrownBy(() -> run("insert into customer (id, name, country_id) values (8, 'ed', 2)")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run("insert into customer (id, name, code) values (8, 'ed', 'it')")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run("insert into customer (id) values (8)")).as("NOT NULL of the superclass").isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run("insert into extra values (2, 8)")).isInstanceOf(SQLException.class);
        model.dropAll(engine);
        assertThatThrownBy(() -> rows("select 1 from country")).isInstanceOf(SQLException.class);
    }
}
