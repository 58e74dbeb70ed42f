package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.NodeTable.NODE;
import static dev.rowan.it.relation.PersonTable.PERSON;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.SessionStateException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which statements a flush sends because of relationships, and what the objects say afterwards. */
final class RelationFlushTest extends RelationFixture {

    RelationFlushTest(TestDatabase database) {
        super(database);
    }

    private static User user(String name, Address... addresses) {
        User user = new User(name);
        user.addresses = new ArrayList<>(List.of(addresses));
        return user;
    }

    private List<String> lines(Object... parts) {
        return Stream.of(parts).flatMap(part -> part instanceof Stream<?> some ? some.map(String.class::cast) : Stream.of((String) part)).toList();
    }

    @Test
    void o1ChildrenThatAreAddedThroughACollectionGetTheKeyOfTheirParent() {
        User ed = user("ed", new Address("a"), new Address("b"));
        inSession(session -> {
            session.add(ed);
            session.commit();
            assertThat(sent()).isEqualTo(lines("insert users", keyed("insert addresses", 2)));
            assertThat(ed.addresses).allMatch(address -> address.userId.equals(ed.id) && address.user == ed && address.id != null);
            assertThat(session.state(ed.addresses.get(0))).isEqualTo(EntityState.PERSISTENT);
            assertThat(session.isDirty(ed)).isFalse();
            session.commit();
            assertThat(sent()).isEmpty();
        });
        inSession(session -> assertThat(session.list(select(ADDRESS))).extracting(address -> address.userId).containsOnly(ed.id));
    }

    @Test
    void o2ParentAndChildrenAreDeletedChildrenFirst() {
        User ed = user("ed", new Address("a"), new Address("b"));
        inSession(session -> {
            session.add(ed);
            session.commit();
            sent();
            session.delete(ed);
            ed.addresses.forEach(session::delete);
            session.commit();
            assertThat(sent()).endsWith("delete addresses x2", "delete users");
            assertThat(session.count(select(ADDRESS))).isZero();
        });
    }

    @Test
    void o3ChildrenOfADeletedParentLoseTheirKeyInOneUpdate() {
        User ed = user("ed", new Address("a"), new Address("b"));
        inSession(session -> {
            session.add(ed);
            session.commit();
            sent();
            Address first = ed.addresses.get(0);
            session.delete(ed);
            session.commit();
            assertThat(sent()).containsExactly("delete memberships", "update addresses", "delete users");
            assertThat(first.userId).isNull();
            assertThat(first.user).isNull();
            assertThat(session.isDirty(first)).isFalse();
        });
        inSession(session -> assertThat(session.list(select(ADDRESS))).hasSize(2).allMatch(address -> address.userId == null));
    }

    @Test
    void o4AParentThatIsOnlyLedToIsAddedToo() {
        User ed = new User("ed");
        Address a = new Address("a");
        Address b = new Address("b");
        a.user = ed;
        b.user = ed;
        inSession(session -> {
            session.addAll(List.of(a, b));
            session.commit();
            assertThat(sent()).isEqualTo(lines("insert users", keyed("insert addresses", 2)));
            assertThat(a.userId).isEqualTo(ed.id).isNotNull();
            assertThat(b.userId).isEqualTo(ed.id);
        });
    }

    @Test
    void o6RowsOfATreeComeAfterTheirParentsAndGoBeforeThem() {
        Node n1 = new Node("n1");
        n1.children = new ArrayList<>(List.of(new Node("n2"), new Node("n3")));
        Node leaf = new Node("n4");
        leaf.parent = n1.children.get(1);
        inSession(session -> {
            session.add(leaf);
            session.add(n1);
            session.commit();
            assertThat(sent()).isEqualTo(lines("insert nodes", keyed("insert nodes", 2), "insert nodes"));
            assertThat(leaf.parentId).isEqualTo(n1.children.get(1).id);
            Stream.of(leaf, n1, n1.children.get(0), n1.children.get(1)).forEach(session::delete);
            session.commit();
            assertThat(session.count(select(NODE))).isZero();
        });
    }

    @Test
    void o13TablesThatReferToEachOtherAreCompletedByAnUpdate() {
        Person ed = new Person("ed");
        ed.balls = new LinkedHashSet<>(List.of(new Ball("red"), new Ball("blue"), new Ball("green"), new Ball("white")));
        ed.favorite = ed.balls.iterator().next();
        inSession(session -> {
            session.add(ed);
            session.commit();
            List<String> sent = sent();
            assertThat(sent).endsWith("update persons");
            assertThat(sent).startsWith("insert persons").filteredOn(line -> line.startsWith("update")).hasSize(1);
            session.delete(ed);
            session.commit();
            assertThat(sent()).containsExactly("update persons", "delete balls x4", "delete persons");
        });
        inSession(session -> assertThat(session.count(select(PERSON))).isZero());
    }

    @Test
    void o14ACycleThatTakesNoNullIsNamed() {
        Chicken chicken = new Chicken();
        chicken.egg = new Egg();
        chicken.egg.chicken = chicken;
        inSession(session -> {
            session.add(chicken);
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class)
                    .hasMessageContaining("in a cycle, by Chicken.egg and Egg.chicken, and");
            session.rollback();
            assertThat(chicken.id).isNull();
        });
        chicken.id = 1;
        chicken.eggId = 1;
        chicken.egg = null;
        Egg egg = new Egg();
        egg.id = 1;
        egg.chickenId = 1;
        inSession(session -> {
            session.addAll(List.of(chicken, egg));
            assertThatThrownBy(session::flush).as("by foreign keys alone").isInstanceOf(SessionStateException.class)
                    .hasMessageContainingAll("rel_chickens", "rel_eggs", "in a cycle", "takes no NULL");
        });
        assertThat(sent()).isEmpty();
    }

    @Test
    void sb43AssociationRowsComeWithTheRowsAndGoAlone() {
        User ed = new User("ed");
        Group admins = new Group("admins");
        Group users = new Group("users");
        ed.groups = new LinkedHashSet<>(List.of(admins, users));
        inSession(session -> {
            session.add(ed);
            session.commit();
            assertThat(sent()).isEqualTo(lines(keyed("insert groups", 2), "insert users", "insert memberships x2"));
            ed.groups.remove(admins);
            session.commit();
            assertThat(sent()).containsExactly("delete memberships");
            session.delete(ed);
            session.commit();
            assertThat(sent()).containsExactly("delete memberships", "update addresses", "delete users");
            assertThat(session.count(select(GROUP))).isEqualTo(2);
        });
    }

    @Test
    void bothSidesOfAnAssociationMaySayTheSame() {
        User ed = new User("ed");
        Group admins = new Group("admins");
        ed.groups = new LinkedHashSet<>(Set.of(admins));
        admins.users = new ArrayList<>(List.of(ed));
        inSession(session -> {
            session.add(ed);
            session.commit();
            assertThat(sent()).containsExactly("insert groups", "insert users", "insert memberships");
        });
    }

    @Test
    void sb49AChildThatMovesIsOneUpdate() {
        User ed = user("ed", new Address("a"));
        User jack = user("jack");
        inSession(session -> {
            session.addAll(List.of(ed, jack));
            session.commit();
            sent();
            Address moved = ed.addresses.remove(0);
            jack.addresses.add(moved);
            session.commit();
            assertThat(sent()).containsExactly("update addresses");
            assertThat(moved.userId).isEqualTo(jack.id);
            assertThat(moved.user).isSameAs(jack);
        });
    }

    @Test
    void aChildThatIsMovedByItsOwnSideMovesBetweenTheCollections() {
        User ed = user("ed", new Address("a"));
        User jack = user("jack");
        inSession(session -> {
            session.addAll(List.of(ed, jack));
            session.commit();
            sent();
            Address moved = ed.addresses.get(0);
            moved.user = jack;
            session.flush();
            assertThat(sent()).containsExactly("update addresses");
            assertThat(ed.addresses).isEmpty();
            assertThat(jack.addresses).containsExactly(moved);
            moved.userId = ed.id;
            session.flush();
            assertThat(sent()).containsExactly("update addresses");
            assertThat(moved.user).isSameAs(ed);
            assertThat(ed.addresses).containsExactly(moved);
            session.rollback();
            assertThat(moved.user).isSameAs(ed);
            assertThat(ed.addresses).containsExactly(moved);
            assertThat(jack.addresses).isEmpty();
            assertThat(session.isDirty(ed)).isFalse();
        });
    }

    @Test
    void sb34ACollectionThatChangedMakesItsOwnerDirtyAndNoUpdateOfIt() {
        User ed = user("ed");
        inSession(session -> {
            session.add(ed);
            session.commit();
            sent();
            ed.addresses.add(new Address("a"));
            assertThat(session.isDirty(ed)).isTrue();
            session.commit();
            assertThat(sent()).containsExactly("insert addresses");
            assertThat(session.isDirty(ed)).isFalse();
        });
    }

    @Test
    void aChildThatIsTakenOutLosesItsKey() {
        User ed = user("ed", new Address("a"), new Address("b"));
        inSession(session -> {
            session.add(ed);
            session.commit();
            sent();
            Address out = ed.addresses.remove(0);
            session.commit();
            assertThat(sent()).containsExactly("update addresses");
            assertThat(out.userId).isNull();
            assertThat(out.user).isNull();
        });
    }

    @Test
    void anOrphanIsDeletedAndComesBackByARollback() {
        Order order = new Order("ed");
        Line first = new Line(1, "first");
        Line second = new Line(2, "second");
        order.lines = new ArrayList<>(List.of(first, second));
        inSession(session -> {
            session.add(order);
            session.commit();
            sent();
            order.lines.remove(first);
            session.flush();
            assertThat(sent()).contains("delete lines");
            assertThat(session.state(first)).isEqualTo(EntityState.DELETED);
            session.rollback();
            assertThat(order.lines).containsExactly(first, second);
            assertThat(session.state(first)).isEqualTo(EntityState.PERSISTENT);
            session.delete(order);
            session.commit();
            assertThat(session.state(second)).isEqualTo(EntityState.DETACHED);
        });
    }

    @Test
    void whoSaysTwoThingsIsTold() {
        User ed = user("ed", new Address("a"));
        User jack = user("jack");
        inSession(session -> {
            session.addAll(List.of(ed, jack));
            session.commit();
            Address address = ed.addresses.get(0);
            address.user = jack;
            address.userId = null;
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class).hasMessageContaining("Address.user");
            session.rollback();
            assertThat(address.user).isSameAs(ed);
            assertThat(address.userId).isEqualTo(ed.id);
        });
    }

    @Test
    void keysThatWereFilledInAreTakenBackByARollback() {
        User ed = user("ed", new Address("a"));
        inSession(session -> {
            session.add(ed);
            session.flush();
            session.rollback();
            assertThat(ed.id).isNull();
            assertThat(ed.addresses.get(0).userId).isNull();
            session.add(ed);
            session.commit();
            assertThat(ed.addresses.get(0).userId).isEqualTo(ed.id).isNotNull();
        });
    }

    @Test
    void aCollectionThatReplacesOneThatWasNotLoadedIsAllThereIs() {
        User ed = user("ed", new Address("a"), new Address("b"));
        given(ed);
        inSession(session -> {
            User again = session.getOne(USER, ed.id);
            again.addresses = new ArrayList<>(List.of(new Address("c")));
            session.commit();
            assertThat(session.list(select(ADDRESS).where(ADDRESS.userId.eq(ed.id)))).extracting(address -> address.email).containsExactly("c");
            assertThat(session.count(select(ADDRESS))).isEqualTo(3);
        });
    }
}
