package dev.rowan.it.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.contract.Case;
import dev.rowan.it.contract.Shows;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.InspectedTable;
import dev.rowan.schema.Inspector;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code createAll} made of any model, an inspector reads back as the same model. */
@OnDatabases
class RandomModelTest {

    private static final int MODELS = 25;

    @Test
    @Shows({Case.DC_66, Case.DC_68, Case.DC_70})
    void whatWasCreatedIsReadBackAsItWasSaid(TestDatabase database) {
        try (Engine engine = Engine.create(database.url())) {
            Inspector inspector = Inspector.of(engine);
            Expected expected = new Expected(engine.dialect(), inspector.defaultSchema());
            for (long seed = 0; seed < MODELS; seed++) {
                List<RandomTable> tables = RandomModel.of(seed, engine.dialect());
                MetaData model = MetaData.of(tables.toArray(Table<?>[]::new));
                model.createAll(engine);
                assertThat(inspector.tableNames()).as("seed %d", seed)
                        .containsExactlyInAnyOrderElementsOf(tables.stream().map(Table::name).toList());
                for (InspectedTable table : inspector.tables()) {
                    RandomTable said = tables.stream().filter(each -> each.name().equals(table.name())).findFirst().orElseThrow();
                    assertThat(expected.comparable(table)).as("seed %d", seed).isEqualTo(expected.of(said));
                    assertThat(inspector.table(table.name())).as("seed %d", seed).contains(table);
                }
                model.dropAll(engine);
                assertThat(inspector.tableNames()).as("seed %d", seed).isEmpty();
            }
        }
    }
}
