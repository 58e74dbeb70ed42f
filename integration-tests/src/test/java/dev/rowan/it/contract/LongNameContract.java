package dev.rowan.it.contract;

import static dev.rowan.it.contract.LongNameContract_LengthyTable.LENGTHY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Made names that are longer than the database takes. */
interface LongNameContract extends OnEngine {

    String TABLE = "a_table_whose_name_is_as_long_as_all_databases_take_it_63_bytes";

    @Table(name = TABLE, checks = @Check("id > 0"))
    record Lengthy(@Id(assigned = true) int id,
            @Column(index = true) Integer aColumnWithALongNameToo, @Column(index = true) Integer aColumnWithALongNameAlso,
            @Column(unique = true) Integer anotherOne, @ForeignKey(Lengthy.class) Integer parentId) {
    }

    @Test
    @Shows(Case.DC_7)
    default void aNameTooLongIsCutAndStaysItself() throws SQLException {
        MetaData model = MetaData.of(LENGTHY);
        InDatabase there = InDatabase.of(database());
        model.createAll(engine());
        model.createAll(engine());
        int limit = engine().dialect().identifierLimit();
        Set<String> indexes = there.indexes(TABLE);
        Set<String> constraints = there.constraints(TABLE);
        assertThat(indexes).filteredOn(name -> name.startsWith("ix_")).hasSize(2).allMatch(name -> name.length() <= limit);
        assertThat(constraints).filteredOn(name -> !name.equals("primary")).allMatch(name -> name.length() <= limit);
        for (String prefix : List.of("uq_", "fk_", "ck_")) {
            assertThat(constraints).filteredOn(name -> name.startsWith(prefix + "a_table_whose_name")).hasSize(1);
        }
        model.dropAll(engine());
        model.createAll(engine());
        assertThat(there.indexes(TABLE)).isEqualTo(indexes);
        assertThat(there.constraints(TABLE)).isEqualTo(constraints);
    }
}
