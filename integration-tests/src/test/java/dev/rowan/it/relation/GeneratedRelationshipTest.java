package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.DeskTable.DESK;
import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.LabelTable.LABEL;
import static dev.rowan.it.relation.LineTable.LINE;
import static dev.rowan.it.relation.MembershipTable.MEMBERSHIP;
import static dev.rowan.it.relation.NodeTable.NODE;
import static dev.rowan.it.relation.NoteTable.NOTE;
import static dev.rowan.it.relation.OrderTable.ORDER;
import static dev.rowan.it.relation.ProfileTable.PROFILE;
import static dev.rowan.it.relation.RoomTable.ROOM;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NotLoadedException;
import dev.rowan.annotation.Cascade;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Select;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is generated for the relationships of entities, and what rows that are read have in them. */
@OnDatabases
class GeneratedRelationshipTest {

    @Test
    void aRelationshipLeadsByItsForeignKeys() {
        assertThat(ADDRESS.user.path()).isEqualTo(new Path.Referencing(key(ADDRESS.foreignKeys())));
        assertThat(USER.addresses.path()).isEqualTo(new Path.Referenced(key(ADDRESS.foreignKeys())));
        assertThat(USER.profile.path()).isEqualTo(new Path.Referenced(key(PROFILE.foreignKeys())));
        Path.Associated groups = (Path.Associated) USER.groups.path();
        assertThat(groups).isEqualTo(new Path.Associated(MEMBERSHIP.foreignKeys().get(0), MEMBERSHIP.foreignKeys().get(1)));
        assertThat(GROUP.users.path()).isEqualTo(new Path.Associated(groups.far(), groups.near()));
        assertThat(((Path.Referencing) DESK.room.path()).key().columns().size()).isEqualTo(2);
        assertThat(ROOM.desks.target()).isEqualTo(DESK);
        assertThat(List.<Relationship<?, ?>>of(NODE.parent, NODE.children)).allMatch(leads -> leads.target().equals(NODE));
    }

    @Test
    void aTableHasItsRelationshipsInTheOrderOfTheFields() {
        assertThat(USER.relationships()).extracting(Relationship::name).containsExactly("addresses", "profile", "groups");
        assertThat(USER.relationships()).extracting(Relationship::place).containsExactly(0, 1, 2);
        assertThat(USER.as("u").addresses).isEqualTo(USER.addresses);
        assertThat(ADDRESS.as("a").user.target()).isEqualTo(USER);
        assertThat(LABEL.relationships()).isEmpty();
    }

    @Test
    void whatIsSaidOfItIsThere() {
        assertThat(ORDER.lines.cascades(Cascade.REMOVE)).isTrue();
        assertThat(ORDER.lines.removesOrphans()).isTrue();
        assertThat(ORDER.lines.order()).containsExactly(LINE.position.desc(), LINE.id.asc());
        assertThat(USER.addresses.cascades(Cascade.PERSIST)).isTrue();
        assertThat(USER.addresses.cascades(Cascade.REMOVE)).isFalse();
        assertThat(USER.addresses.removesOrphans()).isFalse();
        assertThat(USER.addresses.order()).isEmpty();
        assertThat(GROUP.users.order()).containsExactly(USER.name.desc());
    }

    @Test
    void fieldsAreReadAndWritten() {
        User user = new User("ed");
        Address address = new Address("ed@example.org");
        ADDRESS.user.set(address, user);
        assertThat(address.user).isSameAs(user);
        USER.addresses.set(user, List.of(address));
        assertThat(user.addresses).containsExactly(address);
        user.addresses.add(new Address("two"));
        assertThat(USER.addresses.get(user)).hasSize(2);
        Group group = new Group("all");
        USER.groups.set(user, List.of(group, group));
        assertThat(user.groups).isInstanceOf(Set.class).containsExactly(group);

        Order order = new Order("ed");
        Label label = new Label("size", "red");
        ORDER.labels.set(order, List.of(label));
        assertThat(order.labels).isEqualTo(Map.of("size", label));
        Desk desk = new Desk();
        desk.id = 7;
        Room room = new Room("A", 1, "hall");
        ROOM.desks.set(room, List.of(desk));
        assertThat(room.getDesks()).isEqualTo(Map.of(7, desk));
        ROOM.desks.clear(room);
        assertThat(room.getDesks()).isNull();
    }

    @Test
    void aRowThatIsReadHasCollectionsThatWaitToBeLoaded(TestDatabase database) {
        database.empty();
        try (Engine engine = Engine.of(database.counting().dataSource())) {
            MetaData all = MetaData.of(USER, ADDRESS, PROFILE, GROUP, MEMBERSHIP, NODE, ORDER, LINE, NOTE, LABEL, ROOM, DESK);
            all.createAll(engine);
            engine.transaction(tx -> {
                tx.insert(USER, new User("ed"));
                tx.insert(ROOM, new Room("A", 1, "hall"));
            });
            User read = first(engine, select(USER));
            assertThatThrownBy(() -> read.addresses.size()).isInstanceOf(NotLoadedException.class)
                    .hasMessageContaining("User.addresses is not loaded").hasMessageContaining("select(USER).load(USER.addresses)");
            assertThatThrownBy(() -> read.groups.add(null)).isInstanceOf(NotLoadedException.class);
            assertThat(read.profile).isNull();
            assertThat(USER.addresses.isUnloaded(read)).isTrue();
            assertThat(USER.groups.isSet(read)).isFalse();
            Room room = first(engine, select(ROOM));
            assertThatThrownBy(() -> room.getDesks().get(1)).isInstanceOf(NotLoadedException.class);
            all.dropAll(engine);
        }
    }

    private static <E> E first(Engine engine, Select<E> select) {
        return engine.transactionResult(tx -> tx.list(select)).get(0);
    }

    private static ForeignKey<?> key(List<? extends ForeignKey<?>> keys) {
        return keys.get(0);
    }
}
