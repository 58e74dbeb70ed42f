package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.DeskTable.DESK;
import static dev.rowan.it.relation.EdgeTable.EDGE;
import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.LineTable.LINE;
import static dev.rowan.it.relation.NodeTable.NODE;
import static dev.rowan.it.relation.NoteTable.NOTE;
import static dev.rowan.it.relation.OrderTable.ORDER;
import static dev.rowan.it.relation.ProfileTable.PROFILE;
import static dev.rowan.it.relation.RoomTable.ROOM;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NotLoadedException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many queries load what relationships lead to, and what the objects have then. */
final class RelationLoadTest extends RelationFixture {

    RelationLoadTest(TestDatabase database) {
        super(database);
    }

    private static User user(String name, Address... addresses) {
        User user = new User(name);
        user.addresses = new ArrayList<>(List.of(addresses));
        return user;
    }

    private void threeUsers() {
        given(user("ed", new Address("e1"), new Address("e2")), user("jack", new Address("j1"), new Address("j2")), user("wendy"));
    }

    private static List<String> emails(User user) {
        return user.addresses.stream().map(address -> address.email).toList();
    }

    @Test
    void aThousandParentsCostTwoQueriesMore() {
        engine.transaction(tx -> {
            tx.insertAll(USER, IntStream.range(0, 1000).mapToObj(i -> new User("u" + i)).toList());
            tx.insertAll(NODE, IntStream.range(0, 100).mapToObj(i -> new Node("n" + i)).toList());
            tx.execute(insertInto(ADDRESS).columns(ADDRESS.email, ADDRESS.userId)
                    .select(select(NODE.name, USER.id).from(USER).crossJoin(NODE)));
        });
        sent();
        inSession(session -> {
            List<User> read = session.list(select(USER).orderBy(USER.id.asc()).load(USER.addresses));
            assertThat(sent()).containsExactly("select users", "select addresses", "select addresses");
            assertThat(read).hasSize(1000);
            for (User user : read) {
                assertThat(user.addresses).hasSize(100).allMatch(address -> address.user == user && address.userId.equals(user.id))
                        .isSortedAccordingTo(Comparator.comparing(address -> address.id));
                assertThat(user.addresses.stream().map(address -> address.email).distinct()).hasSize(100);
            }
            session.flush();
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void childrenComeInTheOrderOfTheirKeyAndKnowTheirParent() {
        threeUsers();
        inSession(session -> {
            List<User> users = session.list(select(USER).orderBy(USER.id.asc()).load(USER.addresses));
            assertThat(sent()).containsExactly("select users", "select addresses");
            assertThat(users).extracting(RelationLoadTest::emails)
                    .containsExactly(List.of("e1", "e2"), List.of("j1", "j2"), List.of());
            assertThat(users.get(0).addresses).allMatch(address -> address.user == users.get(0)
                    && session.isLoaded(address, ADDRESS.user) && !session.isDirty(address));
            assertThat(users).allMatch(user -> session.isLoaded(user, USER.addresses) && !session.isLoaded(user, USER.profile));
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void whatIsNotLoadedSaysSoAndIsNeverLoadedByItself() {
        threeUsers();
        inSession(session -> {
            User ed = session.getOne(USER, 1);
            sent();
            assertThatThrownBy(() -> ed.addresses.size()).isInstanceOf(NotLoadedException.class)
                    .hasMessageContaining("User.addresses").hasMessageContaining("select(USER).load(USER.addresses)")
                    .hasMessageContaining("session.load(…, USER.addresses)");
            assertThatThrownBy(() -> ed.groups.iterator()).isInstanceOf(NotLoadedException.class);
            assertThat(ed.profile).isNull();
            assertThat(ed.addresses).hasToString("User.addresses (not loaded)");
            assertThat(session.isLoaded(ed, USER.addresses)).isFalse();
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void theLimitCountsTheEntitiesSelected() {
        threeUsers();
        inSession(session -> {
            List<User> users = session.list(select(USER).orderBy(USER.name.desc()).limit(2).offset(1).load(USER.addresses, USER.profile));
            assertThat(sent()).containsExactly("select users", "select addresses", "select profiles");
            assertThat(users).extracting(user -> user.name).containsExactly("jack", "ed");
            assertThat(users).extracting(RelationLoadTest::emails).containsExactly(List.of("j1", "j2"), List.of("e1", "e2"));
        });
    }

    @Test
    void theEndOfAForeignKeyIsJoined() {
        threeUsers();
        given(new Address("nobody's"));
        inSession(session -> {
            List<Address> addresses = session.list(select(ADDRESS).orderBy(ADDRESS.email.asc()).limit(3).offset(2).load(ADDRESS.user));
            assertThat(sent()).containsExactly("select addresses");
            assertThat(addresses).extracting(address -> address.email).containsExactly("j1", "j2", "nobody's");
            assertThat(addresses.get(0).user.name).isEqualTo("jack");
            assertThat(addresses.get(0).user).isSameAs(addresses.get(1).user).isSameAs(session.getOne(USER, 2));
            assertThat(addresses.get(2).user).isNull();
            assertThat(addresses).allMatch(address -> session.isLoaded(address, ADDRESS.user) && !session.isDirty(address));
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void anAliasAndAJoinOfTheUsersDoNotClashWithWhatIsJoined() {
        threeUsers();
        inSession(session -> {
            AddressTable a = ADDRESS.as("a");
            UserTable u = USER.as("rowan_user");
            List<Address> read = session.list(select(a).from(a).join(u, a.userId.eq(u.id)).where(u.name.eq("ed"))
                    .orderBy(a.id.asc()).load(a.user, ADDRESS.user.load(USER.profile)));
            assertThat(sent()).containsExactly("select addresses", "select profiles");
            assertThat(read).hasSize(2).allMatch(address -> address.user.name.equals("ed") && address.user.profile == null
                    && session.isLoaded(address.user, USER.profile));
        });
    }

    @Test
    void aSelfReferenceIsLoadedInBothDirections() {
        Node root = new Node("root");
        Node left = new Node("left");
        Node right = new Node("right");
        Node leaf = new Node("leaf");
        left.parent = root;
        right.parent = root;
        leaf.parent = left;
        given(root, left, right, leaf);
        inSession(session -> {
            Node read = session.one(select(NODE).where(NODE.name.eq("leaf")).load(NODE.parent.load(NODE.parent)));
            assertThat(sent()).containsExactly("select nodes");
            assertThat(read.parent.name).isEqualTo("left");
            assertThat(read.parent.parent.name).isEqualTo("root");
            assertThat(read.parent.parent.parent).isNull();
        });
        inSession(session -> {
            Node read = session.one(select(NODE).where(NODE.parentId.isNull()).load(NODE.children.load(NODE.children.load(NODE.children))));
            assertThat(sent()).containsExactly("select nodes", "select nodes", "select nodes", "select nodes");
            assertThat(read.children).extracting(node -> node.name).containsExactly("left", "right");
            assertThat(read.children.get(0).children.get(0).children).isEmpty();
            assertThat(read.children.get(0).children.get(0).parent).isSameAs(read.children.get(0));
        });
    }

    @Test
    void keysOfSeveralColumnsLeadBothWays() {
        List<Object> rows = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            rows.add(new Room("a", i, "a" + i));
            rows.add(new Room("b", i, "b" + i));
            Desk desk = new Desk();
            desk.house = "b";
            desk.roomNumber = i;
            rows.add(desk);
        }
        rows.add(new Desk());
        given(rows.toArray());
        inSession(session -> {
            List<Room> rooms = session.list(select(ROOM).orderBy(ROOM.house.asc(), ROOM.number.asc()).load(ROOM.desks));
            assertThat(sent()).containsExactly("select rooms", "select desks");
            assertThat(rooms).extracting(room -> room.getDesks().size()).containsExactly(0, 0, 0, 1, 1, 1);
            assertThat(rooms.get(4).getDesks().values()).allMatch(desk -> desk.room == rooms.get(4) && desk.roomNumber == 2);
        });
        inSession(session -> {
            List<Desk> desks = session.list(select(DESK).orderBy(DESK.id.asc()));
            sent();
            session.load(desks, DESK.room);
            assertThat(sent()).containsExactly("select rooms");
            assertThat(desks.subList(0, 3)).extracting(desk -> desk.room.getName()).containsExactly("b1", "b2", "b3");
            assertThat(desks.get(3).room).isNull();
            assertThat(session.isLoaded(desks.get(3), DESK.room)).isTrue();
        });
        inSession(session -> assertThat(session.list(select(DESK).orderBy(DESK.id.asc()).load(DESK.room)))
                .extracting(desk -> desk.room == null ? null : desk.room.getName()).containsExactly("b1", "b2", "b3", null));
    }

    @Test
    void twoRelationshipsToOneTableAreTwoJoins() {
        Node a = new Node("a");
        Node b = new Node("b");
        given(new Edge(a, b), new Edge(b, a), new Edge(a, null));
        inSession(session -> {
            List<Edge> edges = session.list(select(EDGE).orderBy(EDGE.id.asc()).load(EDGE.source, EDGE.sink));
            assertThat(sent()).containsExactly("select edges");
            assertThat(edges).extracting(edge -> edge.source.name).containsExactly("a", "b", "a");
            assertThat(edges).extracting(edge -> edge.sink == null ? null : edge.sink.name).containsExactly("b", "a", null);
            assertThat(edges.get(0).source).isSameAs(edges.get(1).sink).isSameAs(edges.get(2).source);
        });
    }

    @Test
    void manyToManyIsReadThroughTheAssociation() {
        User ed = user("ed");
        User jack = user("jack");
        Group admins = new Group("admins");
        Group users = new Group("users");
        ed.groups = new LinkedHashSet<>(List.of(admins, users));
        jack.groups = new LinkedHashSet<>(Set.of(users));
        given(ed, jack, user("wendy"));
        inSession(session -> {
            List<User> read = session.list(select(USER).orderBy(USER.id.asc()).load(USER.groups.load(GROUP.users)));
            assertThat(sent()).containsExactly("select users", "select groups", "select users");
            assertThat(read).extracting(user -> user.groups.size()).containsExactly(2, 1, 0);
            Group everybody = read.get(1).groups.iterator().next();
            assertThat(everybody.users).as("ordered by name desc").containsExactly(read.get(1), read.get(0));
            session.flush();
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void oneToOneIsLoadedFromBothSides() {
        User ed = user("ed");
        ed.profile = new Profile("about ed");
        given(ed, user("jack"));
        inSession(session -> {
            List<User> users = session.list(select(USER).orderBy(USER.id.asc()).load(USER.profile));
            assertThat(sent()).containsExactly("select users", "select profiles");
            assertThat(users.get(0).profile.user).isSameAs(users.get(0));
            assertThat(users.get(1).profile).isNull();
            assertThat(session.isLoaded(users.get(1), USER.profile)).isTrue();
        });
        inSession(session -> {
            assertThat(session.one(select(PROFILE).load(PROFILE.user)).user.name).isEqualTo("ed");
            assertThat(sent()).containsExactly("select profiles");
        });
    }

    private void order() {
        Order order = new Order("ed");
        order.lines = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Line line = new Line(i, "line " + i);
            line.notes = new ArrayList<>(List.of(new Note("note " + i)));
            order.lines.add(line);
        }
        order.labels = new LinkedHashMap<>();
        order.labels.put("a", new Label("a", "red"));
        order.labels.put("b", new Label("b", "blue"));
        given(order);
    }

    @Test
    void mapsAndOrderedListsAndLevelsBelow() {
        order();
        inSession(session -> {
            Order read = session.one(select(ORDER).load(ORDER.labels, ORDER.lines.load(LINE.notes.load(NOTE.line), LINE.order)));
            assertThat(sent()).containsExactly("select orders", "select labels", "select lines", "select notes");
            assertThat(read.lines).extracting(line -> line.position).as("by position desc").containsExactly(3, 2, 1);
            assertThat(read.lines).allMatch(line -> line.order == read && line.notes.iterator().next().line == line);
            assertThat(read.labels.keySet()).containsExactly("a", "b");
            assertThat(read.labels.get("b").color).isEqualTo("blue");
            session.flush();
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void pagesCountTheEntitiesSelected() {
        threeUsers();
        inSession(session -> {
            var page = session.page(select(USER).orderBy(USER.id.asc()).load(USER.addresses), PageRequest.of(0, 2));
            assertThat(page.total()).isEqualTo(3);
            assertThat(page.rows()).extracting(RelationLoadTest::emails).containsExactly(List.of("e1", "e2"), List.of("j1", "j2"));
            assertThat(sent()).hasSize(3);
        });
        inSession(session -> {
            var slice = session.slice(select(USER).orderBy(USER.id.asc()).load(USER.addresses), PageRequest.of(1, 2));
            assertThat(slice.rows()).extracting(user -> user.addresses.size()).containsExactly(0);
        });
        inSession(session -> {
            var page = session.page(select(USER).load(USER.addresses), Keyset.first(2));
            assertThat(page.rows()).extracting(RelationLoadTest::emails).containsExactly(List.of("e1", "e2"), List.of("j1", "j2"));
            var addresses = session.page(select(ADDRESS).load(ADDRESS.user), Keyset.first(3));
            assertThat(addresses.rows()).extracting(address -> address.user.name).containsExactly("ed", "ed", "jack");
            var next = session.page(select(ADDRESS).load(ADDRESS.user), addresses.next());
            assertThat(next.rows()).extracting(address -> address.user.name).containsExactly("jack");
        });
        inSession(session -> {
            assertThat(session.count(select(USER).load(USER.addresses))).isEqualTo(3);
            assertThat(session.exists(select(ADDRESS).load(ADDRESS.user))).isTrue();
            assertThat(session.first(select(USER).orderBy(USER.id.asc()).load(USER.addresses)).orElseThrow().addresses).hasSize(2);
            assertThat(session.optional(select(USER).where(USER.name.eq("jack")).load(USER.addresses)).orElseThrow().addresses).hasSize(2);
            assertThat(session.scalar(select(USER).where(USER.name.eq("wendy")).load(USER.addresses)).addresses).isEmpty();
            assertThat(session.list(select(USER).orderBy(USER.id.asc()).load(USER.addresses).map(user -> user.addresses))).hasSize(3);
        });
    }
}
