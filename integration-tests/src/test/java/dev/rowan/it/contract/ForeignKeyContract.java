package dev.rowan.it.contract;

import static dev.rowan.it.contract.ForeignKeyContract_LineTable.LINE;
import static dev.rowan.it.contract.ForeignKeyContract_OrderTable.ORDER;
import static dev.rowan.it.contract.ForeignKeyContract_RemarkTable.REMARK;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ForeignKeyException;
import dev.rowan.UnsupportedException;
import dev.rowan.annotation.CompositeForeignKey;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Table;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Foreign keys between schemas, over several columns, and with what they do. */
interface ForeignKeyContract extends OnEngine {

    /** In another schema, by a name that needs delimiters. */
    @Table(schema = "rowan_elsewhere", name = "Order")
    record Order(@Id(assigned = true) int id) {
    }

    @Table
    record Line(@Id @ForeignKey(value = Order.class, onDelete = ReferentialAction.CASCADE) int orderId, @Id int number) {
    }

    @Table(foreignKeys = @CompositeForeignKey(columns = {"orderId", "lineNumber"}, value = Line.class,
            onDelete = ReferentialAction.SET_NULL))
    record Remark(@Id(assigned = true) int id, Integer orderId, Integer lineNumber,
            @ForeignKey(value = Remark.class, onDelete = ReferentialAction.RESTRICT, name = "answered") Integer answerTo) {
    }

    @Test
    @Shows(value = Case.DC_2, needs = Ability.SCHEMAS)
    default void rowsGoWithTheOnesTheyReferTo() throws SQLException {
        InDatabase there = InDatabase.of(database());
        MetaData model = MetaData.of(REMARK, LINE, ORDER);
        if (!engine().dialect().hasSchemas()) {
            assertThatThrownBy(() -> model.createAll(engine())).isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining("Order: " + engine().dialect().product() + " has no schemas");
            return;
        }
        there.execute("create schema rowan_elsewhere");
        try {
            model.createAll(engine());
            model.createAll(engine());
            assertThat(there.tables()).as("in the connection's own schema").containsExactly("line", "remark");
            assertThat(there.constraints("line")).contains("fk_line_order_id");
            assertThat(there.constraints("remark")).contains("fk_remark_order_id_line_number", "answered");
            assertActions();
            model.dropAll(engine());
            model.dropAll(engine());
            assertThat(there.tables()).isEmpty();
        } finally {
            there.execute("drop schema rowan_elsewhere");
        }
    }

    private void assertActions() {
        execute(insertInto(ORDER).set(ORDER.id, 1));
        execute(insertInto(LINE).set(LINE.orderId, 1).set(LINE.number, 1));
        execute(insertInto(REMARK).set(REMARK.id, 1).set(REMARK.orderId, 1).set(REMARK.lineNumber, 1));
        execute(insertInto(REMARK).set(REMARK.id, 2).set(REMARK.answerTo, 1));
        assertThatThrownBy(() -> execute(insertInto(LINE).set(LINE.orderId, 7).set(LINE.number, 1)))
                .isInstanceOf(ForeignKeyException.class);
        assertThatThrownBy(() -> execute(insertInto(REMARK).set(REMARK.id, 3).set(REMARK.orderId, 1).set(REMARK.lineNumber, 7)))
                .isInstanceOf(ForeignKeyException.class);
        assertThatThrownBy(() -> execute(deleteFrom(REMARK).where(REMARK.id.eq(1)))).isInstanceOf(ForeignKeyException.class);
        execute(deleteFrom(ORDER).where(ORDER.id.eq(1)));
        assertThat(list(select(LINE))).isEmpty();
        assertThat(list(select(REMARK).where(REMARK.id.eq(1)))).containsExactly(new Remark(1, null, null, null));
    }
}
