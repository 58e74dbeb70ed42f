package dev.rowan.it.relation;

import static dev.rowan.it.relation.LabelTable.LABEL;
import static dev.rowan.it.relation.OrderTable.ORDER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.SessionStateException;
import dev.rowan.TooManyRowsException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in a map is under the key that it has. */
final class RelationMapTest extends RelationFixture {

    RelationMapTest(TestDatabase database) {
        super(database);
    }

    private static Order order(Label... labels) {
        Order order = new Order("ed");
        order.labels = new LinkedHashMap<>();
        for (Label label : labels) {
            order.labels.put(label.name, label);
        }
        return order;
    }

    private static Order read(Session session) {
        return session.one(select(ORDER).load(ORDER.labels));
    }

    @Test
    void anotherKeyThanItsOwnIsRefused() {
        given(order());
        inSession(session -> {
            Order order = read(session);
            order.labels.put("size", new Label("color", "red"));
            assertThatThrownBy(session::changes).isInstanceOf(SessionStateException.class).hasMessage(
                    "a Label was put into Order.labels under another key than it has: change the one or the other");
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class).hasMessageContaining("Order.labels");
            session.rollback();
            assertThat(session.list(select(LABEL))).isEmpty();
        });
    }

    @Test
    void itsKeyFollowsWhatItSays() {
        given(order(new Label("size", "red"), new Label("color", "blue")));
        inSession(session -> {
            Order order = read(session);
            Label size = order.labels.get("size");
            sent();
            size.name = "length";
            session.flush();
            assertThat(sent()).containsExactly("update labels");
            assertThat(order.labels).containsOnlyKeys("length", "color").containsEntry("length", size);
            assertThat(session.changes().isEmpty()).isTrue();
            session.rollback();
            assertThat(size.name).isEqualTo("size");
            assertThat(order.labels).containsOnlyKeys("size", "color").containsEntry("size", size);
            session.flush();
            session.savepoint(() -> {
                size.name = "width";
                session.flush();
                assertThat(order.labels).containsOnlyKeys("width", "color");
            });
            session.commit();
        });
        inSession(session -> assertThat(read(session).labels).containsOnlyKeys("width", "color"));
    }

    @Test
    void twoOfOneKeyAreNotReadAsOne() {
        given(order(new Label("size", "red")));
        engine.transaction(tx -> {
            Label twin = new Label("size", "blue");
            twin.orderId = tx.one(select(ORDER.id));
            tx.insert(LABEL, twin);
        });
        inSession(session -> {
            assertThatThrownBy(() -> read(session)).isInstanceOf(TooManyRowsException.class)
                    .hasMessage("Order.labels has one Label for each key, and there are two for 'size': make its key unique, or the map a list");
            session.commit();
        });
        assertThat(engine.autocommit().list(select(LABEL))).hasSize(2);
    }

    @Test
    void twoThatGetOneKeyAreRefusedAndNothingIsLost() {
        given(order(new Label("size", "red"), new Label("color", "blue")));
        inSession(session -> {
            Order order = read(session);
            order.labels.get("color").name = "size";
            assertThatThrownBy(session::flush).isInstanceOf(TooManyRowsException.class).hasMessageContaining("two for 'size'");
            session.rollback();
            assertThat(order.labels).containsOnlyKeys("size", "color");
            session.flush();
            session.commit();
        });
        inSession(session -> assertThat(read(session).labels).containsOnlyKeys("size", "color"));
    }

    @Test
    void oneThatGetsItsKeyByBeingInsertedIsPutUnderIt() {
        Room room = new Room("main", 1, "kitchen");
        Desk desk = new Desk();
        room.setDesks(new LinkedHashMap<>(Map.of(-1, desk)));
        inSession(session -> {
            session.add(room);
            session.flush();
            assertThat(room.getDesks()).containsExactly(Map.entry(desk.id, desk));
        });
    }
}
