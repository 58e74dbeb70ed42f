package dev.rowan.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.tables.Unmapped;
import dev.rowan.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableOrderTest {

    private final Node a = new Node("a") { };
    private final Node b = new Node("b") { };
    private final Node c = new Node("c") { };
    private final Node d = new Node("d") { };

    @Test
    void aTableComesAfterThoseItRefersTo() {
        a.needs(b);
        b.needs(c);
        d.needs(a);
        assertOrder(List.of(a, b, c, d), "c b a d", "");
    }

    @Test
    void namesDecideWhereNothingElseDoes() {
        assertOrder(List.of(d, b, c, a), "a b c d", "");
        c.needs(d);
        assertOrder(List.of(c, d, b, a), "a b d c", "");
    }

    @Test
    void aReferenceToItselfIsNoCycle() {
        a.refersTo(a);
        b.needs(b);
        b.needs(a);
        assertOrder(List.of(b, a), "a b", "");
    }

    @Test
    void aTableElsewhereIsLeftOutOfAccount() {
        a.needs(d);
        b.needs(a);
        assertOrder(List.of(b, a), "a b", "");
    }

    @Test
    void twoReferencesToOneTableAreOneReason() {
        a.needs(b);
        a.refersTo(b);
        assertOrder(List.of(a, b), "b a", "");
    }

    @Test
    void aCycleIsBrokenWhereNullIsAllowed() {
        a.needs(b);
        b.refersTo(a);
        assertOrder(List.of(a, b), "b a", "fk_b_a");
        Node x = new Node("x") { };
        Node y = new Node("y") { };
        x.refersTo(y);
        y.needs(x);
        assertOrder(List.of(x, y), "x y", "fk_x_y");
    }

    @Test
    void aCycleThatNothingBreaksIsBrokenAnyway() {
        a.needs(b);
        b.needs(c);
        c.needs(a);
        assertOrder(List.of(c, b, a), "a c b", "fk_a_b");
    }

    @Test
    void whatComesAfterACycleWaitsForAllOfIt() {
        a.needs(c);
        b.refersTo(c);
        c.needs(b);
        assertOrder(List.of(a, b, c), "b c a", "fk_b_c");
    }

    @Test
    void aCycleWaitsForWhatItNeeds() {
        a.needs(b);
        b.refersTo(a);
        b.needs(d);
        a.needs(d);
        assertOrder(List.of(a, b, d), "d b a", "fk_b_a");
    }

    @Test
    void twoCyclesAreBrokenEachAtItsWeakest() {
        a.needs(b);
        b.refersTo(a);
        c.refersTo(d);
        d.needs(c);
        c.needs(a);
        assertOrder(List.of(d, c, b, a), "b a c d", "fk_b_a fk_c_d");
    }

    @Test
    void theOrderOfWhatIsGivenDoesNotMatter() {
        a.needs(b);
        b.refersTo(c);
        c.needs(a);
        c.refersTo(d);
        TableOrder order = TableOrder.of(List.of(a, b, c, d));
        assertThat(TableOrder.of(List.of(d, c, b, a))).isEqualTo(order);
        assertThat(TableOrder.of(List.of(b, d, a, c))).isEqualTo(order);
    }

    private static void assertOrder(List<Table<?>> tables, String names, String cyclic) {
        TableOrder order = TableOrder.of(tables);
        assertThat(String.join(" ", order.tables().stream().map(Table::name).toList())).isEqualTo(names);
        assertThat(String.join(" ", order.cyclic().stream().map(key -> "fk_" + key.table().name() + "_" + key.target().name()).toList()))
                .isEqualTo(cyclic);
    }

    /** A table whose foreign keys are added as a test wants them. */
    private abstract static class Node extends Unmapped {

        private final List<ForeignKey<Object>> keys = new ArrayList<>();
        final NumberColumn<Object, Integer> id = number(column("id", ColumnTypes.INTEGER).key());

        Node(String name) {
            super(TableSpec.of(name));
        }

        void needs(Node other) {
            keys.add(foreignKey(number(column("needs" + keys.size(), ColumnTypes.INTEGER).notNull())).references(other.id));
        }

        void refersTo(Node other) {
            keys.add(foreignKey(number(column("may" + keys.size(), ColumnTypes.INTEGER))).references(other.id));
        }

        @Override
        public List<ForeignKey<Object>> foreignKeys() {
            return keys;
        }
    }
}
