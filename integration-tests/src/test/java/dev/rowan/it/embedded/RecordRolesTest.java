package dev.rowan.it.embedded;

import static dev.rowan.it.embedded.Roles_HistoryTable.HISTORY;
import static dev.rowan.it.embedded.Roles_LineTable.LINE;
import static dev.rowan.it.embedded.Roles_OrderTable.ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ForeignKeyException;
import dev.rowan.UniqueException;
import dev.rowan.it.database.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records as entities with every annotation, with a composite key, without one, and in rows. */
@SuppressWarnings("deprecation")
final class RecordRolesTest extends Fixture {

    private final Roles_OrderRepository orders = new Roles_OrderRepository(sessions);
    private final Roles_LineRepository lines = new Roles_LineRepository(sessions);
    private final Roles_HistoryRepository history = new Roles_HistoryRepository(sessions);

    RecordRolesTest(TestDatabase database) {
        super(database);
    }

    private static Roles.Order order(String group, String select, Roles.LineRef line) {
        return new Roles.Order(null, group, select, 3, null, line, Optional.of("m"), "cached");
    }

    @Test
    void wordsOfSqlAreNamesAndWhatTheDatabaseGivesIsInTheRecordReturned() {
        lines.add(new Roles.Line(1, "k", (byte) 1, (byte) 2));
        Roles.Order added = orders.add(order("g", null, new Roles.LineRef(1, "k")));
        assertThat(added.id()).isNotNull();
        assertThat(added.select()).isEqualTo("none");
        assertThat(added.cache()).as("no column, so the program's").isEqualTo("cached");
        Roles.Order read = orders.getOne(added.id());
        assertThat(read.cache()).isNull();
        assertThat(read).usingRecursiveComparison().ignoringFields("cache").isEqualTo(added);
        assertThat(orders.getBySelect("none")).isPresent();
        assertThat(orders.list(ORDER.group.eq("g").and(ORDER.lineKey.eq("k")))).hasSize(1);
    }

    @Test
    void constraintsOverComponentsOfComponentsHold() {
        lines.add(new Roles.Line(1, "k"));
        orders.add(order("g", "a", new Roles.LineRef(1, "k")));
        orders.add(order("g", "b", null));
        orders.add(order("g", "c", null));
        assertThatThrownBy(() -> orders.add(order("g", "d", new Roles.LineRef(1, "k")))).isInstanceOf(UniqueException.class);
        assertThatThrownBy(() -> orders.add(order("g", "e", new Roles.LineRef(1, "x")))).isInstanceOf(ForeignKeyException.class);
    }

    @Test
    void aCompositeKeyAndVariableArguments() {
        lines.add(new Roles.Line(1, "k", (byte) 1, (byte) 2));
        lines.add(new Roles.Line(1, "l", (byte[]) null));
        assertThat(lines.getOne(new Roles_LineKey(1, "k")).values()).containsExactly(1, 2);
        assertThat(lines.getOne(new Roles_LineKey(1, "l")).values()).isNull();
        sessions.transaction(session -> {
            session.getOne(LINE, new Roles_LineKey(1, "l"));
            lines.update(new Roles.Line(1, "l", (byte) 7));
        });
        assertThat(lines.getOne(new Roles_LineKey(1, "l")).values()).containsExactly(7);
    }

    @Test
    void withoutAKeyRowsAreAddedAndRead() {
        List<Roles.History> rows = List.of(new Roles.History("a"), new Roles.History("b", new Roles.LineRef(1, null)), new Roles.History("a"));
        history.addAll(rows);
        assertThat(history.list()).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(history.count(HISTORY.lineOrder.isNull())).isEqualTo(2);
    }

    @Test
    void everyRoleInOneSession() {
        sessions.transaction(session -> {
            session.add(new Roles.Line(2, "s"));
            Roles.Order added = session.add(order("g", "s", new Roles.LineRef(2, "s")));
            session.add(new Roles.History("h", added.line()));
            orders.update(new Roles.Order(added.id(), "other", added.select(), null, added.id(), added.line(), Optional.empty(), null));
        });
        assertThat(updated()).containsExactly(List.of("group", "secret", "parent", "maybe"));
        assertThat(orders.getBySelect("s")).get().extracting(Roles.Order::group, Roles.Order::maybe).containsExactly("other", Optional.empty());
    }
}
