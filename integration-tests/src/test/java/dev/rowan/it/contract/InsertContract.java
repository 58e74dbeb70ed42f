package dev.rowan.it.contract;

import static dev.rowan.it.contract.InsertContract_ItemTable.ITEM;
import static dev.rowan.it.contract.InsertContract_PlainTable.PLAIN;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DatabaseException;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.ddl.CreateTable;
import dev.rowan.ddl.DropTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S18: rows of what the database gives alone; and the key that it gives. */
interface InsertContract extends OnEngine {

    @Table
    class Item {
        @Id Integer id;
        @Column(length = 50, serverDefault = "'some data'") String data;
    }

    @Table
    record Plain(@Id(assigned = true) int id, @Column(length = 50) String data) {
    }

    @Test
    @Shows({Case.S18, Case.DC_18})
    default void aRowOfDefaultsAlone() {
        create(ITEM);
        assertThat(execute(insertInto(ITEM))).isEqualTo(1);
        assertThat(list(ITEM.data, ITEM.id)).containsExactly("some data");
        engine().transaction(tx -> {
            List<Item> three = tx.insertAll(ITEM, List.of(new Item(), new Item(), new Item()));
            assertThat(three).extracting(item -> item.id).doesNotHaveDuplicates().doesNotContainNull();
            assertThat(three).extracting(item -> item.data).containsOnly("some data");
        });
        assertThat(list(ITEM.data, ITEM.id)).containsExactly("some data", "some data", "some data", "some data");
    }

    @Test
    @Shows(Case.DC_17)
    default void theKeyIsTheOneInTheTable() {
        create(ITEM);
        for (int i = 0; i < 3; i++) {
            Item item = new Item();
            item.data = "data" + i;
            engine().transaction(tx -> tx.insert(ITEM, item));
            assertThat(list(select(ITEM.id).where(ITEM.data.eq(item.data)))).containsExactly(item.id);
        }
    }

    @Test
    @Shows({Case.DC_1, Case.DC_3})
    default void aTableComesAndGoes() {
        execute(new CreateTable<>(PLAIN));
        assertThatThrownBy(() -> execute(new CreateTable<>(PLAIN))).isInstanceOf(DatabaseException.class);
        execute(insertInto(PLAIN).set(PLAIN.id, 1).set(PLAIN.data, "some data"));
        assertThat(list(select(PLAIN))).containsExactly(new Plain(1, "some data"));
        execute(new DropTable<>(PLAIN));
        assertThatThrownBy(() -> list(select(PLAIN))).isInstanceOf(DatabaseException.class);
    }
}
