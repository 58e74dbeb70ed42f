package dev.rowan.it.contract;

import static dev.rowan.it.contract.ViewContract_LargeTable.LARGE;
import static dev.rowan.it.contract.ViewContract_ValuedTable.VALUED;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DatabaseException;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.View;
import dev.rowan.schema.MetaData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views, made after their tables. */
interface ViewContract extends OnEngine {

    @Table
    record Valued(@Id(assigned = true) int id, String name, int amount) {
    }

    @View(name = "large_valued", query = "select id, name from valued where amount > 100")
    record Large(@Id int id, String name) {
    }

    @Test
    @Shows(Case.DC_59)
    default void aViewIsMadeReadAndDropped() throws Exception {
        MetaData model = MetaData.of(LARGE, VALUED);
        model.createAll(engine());
        model.createAll(engine());
        engine().transaction(tx -> tx.insertAll(VALUED, List.of(
                new Valued(1, "ann", 100), new Valued(2, "bob", 101), new Valued(3, "charlie", 1000))));
        assertThat(list(select(LARGE).orderBy(LARGE.id.asc()))).containsExactly(new Large(2, "bob"), new Large(3, "charlie"));
        assertThat(list(select(LARGE).where(LARGE.name.startsWith("c")))).containsExactly(new Large(3, "charlie"));
        model.dropAll(engine());
        assertThat(InDatabase.of(database()).tables()).isEmpty();
    }

    @Test
    @Shows(Case.DC_59)
    default void aViewIsReplaced() {
        MetaData.of(LARGE, VALUED).createAll(engine());
        execute(ViewContract_LargeDdl.createView().orReplace());
        assertThat(list(select(LARGE))).isEmpty();
        assertThatThrownBy(() -> execute(ViewContract_LargeDdl.createView())).isInstanceOf(DatabaseException.class);
    }
}
