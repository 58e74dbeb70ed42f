package dev.rowan.sql;

import static dev.rowan.sql.Rendered.h2;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.tables.Depart.DEPART;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.tables.Unmapped;
import dev.rowan.tables.Users;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What FROM clauses name, and what is refused there. */
class FromTest {

    private static final Node NODE = new Node(null, null);

    @Test
    void theOnlyForeignKeyTellsTheCondition() {
        assertThat(h2(select(DEPART.title).join(USERS))).isEqualTo(
                "select depart.title from depart join users on users.depart_id = depart.id");
        assertThat(h2(select(count()).from(USERS).leftJoin(DEPART))).isEqualTo(
                "select count(*) from users left join depart on users.depart_id = depart.id");
    }

    @Test
    void noWayAndTwoWaysAreRefused() {
        assertThatThrownBy(() -> h2(select(USERS.id).join(NODE))).isInstanceOf(IllegalStateException.class).hasMessage(
                "there is no foreign key between node and users: say join(node, condition), or crossJoin(node) if every row belongs to every row");
        assertThatThrownBy(() -> h2(select(NODE.id).from(NODE).join(new Node(null, "p")))).isInstanceOf(IllegalStateException.class)
                .hasMessage("there is more than one foreign key between p and node ([p.parent_id] to node; [node.parent_id] to p): say which by"
                        + " join(p, condition)");
        assertThatThrownBy(() -> h2(select(count()).join(USERS))).hasMessage("users is joined to nothing: say from(…) before");
        assertThatThrownBy(() -> select(USERS.id).on(USERS.id.eq(1))).hasMessage("on(…) is of the join before it, and there is none");
        assertThatThrownBy(() -> select(USERS.id).crossJoin(DEPART).on(USERS.id.eq(1))).hasMessageContaining("a cross join has no condition");
    }

    @Test
    void oneTableTwiceNeedsAnAlias() {
        assertThatThrownBy(() -> h2(select(USERS.id).from(USERS).crossJoin(USERS))).hasMessage(
                "users stands twice in one FROM clause: give one an alias by as(…)");
        Users a = USERS.as("a");
        assertThatThrownBy(() -> h2(select(a.id).from(a).crossJoin(new Node(null, "a")))).hasMessageContaining("a stands twice");
    }

    @Test
    void oneNameInTwoSchemasIsToldApart() {
        Node north = new Node("north", null);
        Node south = new Node("south", null);
        assertThat(h2(select(north.id, south.id).from(north).join(south, south.id.eq(north.id)))).isEqualTo(
                "select node.id, node_2.id from north.node join south.node node_2 on node_2.id = node.id");
        assertThat(h2(select(north.id).where(exists(select(south.id).where(south.id.eq(north.id)))))).isEqualTo(
                "select id from north.node where exists (select node_2.id from south.node node_2 where node_2.id = node.id)");
    }

    /** A table that refers to itself. */
    private static final class Node extends Unmapped {

        final NumberColumn<Object, Integer> id = number(column("id", ColumnTypes.INTEGER).key());
        final NumberColumn<Object, Integer> parentId = number(column("parent_id", ColumnTypes.INTEGER));

        Node(String schema, String alias) {
            super(schema == null ? TableSpec.of("node") : TableSpec.of("node").schema(schema), alias);
        }

        @Override
        public List<ForeignKey<Object>> foreignKeys() {
            return List.of(foreignKey(parentId).references(NODE.id));
        }
    }
}
