package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.LabelTable.LABEL;
import static dev.rowan.it.relation.LineTable.LINE;
import static dev.rowan.it.relation.MembershipTable.MEMBERSHIP;
import static dev.rowan.it.relation.OrderTable.ORDER;
import static dev.rowan.it.relation.PlateTable.PLATE;
import static dev.rowan.it.relation.ProfileTable.PROFILE;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.SessionStateException;
import dev.rowan.StaleRowException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is added, deleted and let go of because of what objects lead to. */
final class RelationCascadeTest extends RelationFixture {

    RelationCascadeTest(TestDatabase database) {
        super(database);
    }

    private static Order order(String customer, Line... lines) {
        Order order = new Order(customer);
        order.lines = new ArrayList<>(List.of(lines));
        return order;
    }

    @Test
    void whatWasNotLoadedIsReadToBeDeletedWithItsOwner() {
        Order order = order("ed", new Line(1, "a"), new Line(2, "b"));
        given(order);
        inSession(session -> {
            session.delete(session.getOne(ORDER, order.id));
            sent();
            session.commit();
            assertThat(sent()).contains("select lines", "select labels", "delete lines x2").endsWith("delete orders");
            assertThat(session.count(select(LINE))).isZero();
        });
    }

    @Test
    void aMapHoldsObjectsByTheirNames() {
        Order order = order("ed");
        Label red = new Label();
        red.name = "red";
        order.labels = new LinkedHashMap<>(Map.of("red", red));
        inSession(session -> {
            session.add(order);
            session.commit();
            assertThat(red.orderId).isEqualTo(order.id);
            order.labels.clear();
            session.commit();
            assertThat(session.count(select(LABEL))).isZero();
        });
    }

    @Test
    void theOneAtTheEndMakesRoomForAnother() {
        User ed = new User("ed");
        ed.profile = new Profile("first");
        inSession(session -> {
            session.add(ed);
            session.commit();
            Profile first = ed.profile;
            assertThat(first.userId).isEqualTo(ed.id);
            ed.profile = new Profile("second");
            session.commit();
            assertThat(session.state(first)).isEqualTo(EntityState.DETACHED);
            assertThat(session.list(select(PROFILE))).containsExactly(ed.profile);
            assertThat(ed.profile.user).isSameAs(ed);
            ed.profile = null;
            session.commit();
            assertThat(session.count(select(PROFILE))).isZero();
        });
    }

    @Test
    void theOneThatIsAlwaysOfAnotherMakesRoomByBeingDeletedFirst() {
        Car car = new Car("a");
        car.plate = new Plate("first");
        inSession(session -> {
            session.add(car);
            session.commit();
            car.plate = new Plate("second");
            sent();
            session.commit();
            assertThat(sent()).containsExactly("delete plates", "insert plates");
            assertThat(session.list(select(PLATE))).containsExactly(car.plate);
            session.delete(car.plate);
            car.plate = new Plate("third");
            session.commit();
            assertThat(session.list(select(PLATE))).containsExactly(car.plate);
        });
    }

    @Test
    void twoAtTheEndMayChangePlaces() {
        User ed = new User("ed");
        ed.profile = new Profile("first");
        User jack = new User("jack");
        jack.profile = new Profile("second");
        inSession(session -> {
            session.addAll(List.of(ed, jack));
            session.commit();
            Profile first = ed.profile;
            ed.profile = jack.profile;
            jack.profile = first;
            session.commit();
            assertThat(first.userId).isEqualTo(jack.id);
            assertThat(ed.profile.userId).isEqualTo(ed.id);
            session.delete(first);
            jack.profile = new Profile("third");
            session.commit();
            assertThat(session.list(select(PROFILE))).containsExactlyInAnyOrder(ed.profile, jack.profile);
        });
    }

    @Test
    void theOtherSideOfAnAssociationFollows() {
        User ed = new User("ed");
        ed.groups = new LinkedHashSet<>();
        Group admins = new Group("admins");
        admins.users = new ArrayList<>();
        inSession(session -> {
            session.add(ed);
            session.add(admins);
            session.commit();
            ed.groups.add(admins);
            session.flush();
            assertThat(admins.users).containsExactly(ed);
            assertThat(session.count(select(MEMBERSHIP))).isEqualTo(1);
            session.rollback();
            assertThat(ed.groups).isEmpty();
            assertThat(admins.users).isEmpty();
            admins.users.add(ed);
            session.commit();
            assertThat(ed.groups).containsExactly(admins);
            sent();
            ed.groups.clear();
            admins.users.clear();
            session.commit();
            assertThat(sent()).containsExactly("delete memberships");
        });
    }

    @Test
    void repositoriesWriteWhatAnEntityLeadsTo() {
        UserRepository users = new UserRepository(sessions);
        User ed = new User("ed");
        ed.addresses = new ArrayList<>(List.of(new Address("a")));
        ed.groups = new LinkedHashSet<>(Set.of(new Group("g")));
        users.add(ed);
        inSession(session -> {
            assertThat(session.list(select(ADDRESS))).extracting(address -> address.userId).containsExactly(ed.id);
            assertThat(session.count(select(MEMBERSHIP))).isEqualTo(1);
        });
        ed.name = "edward";
        ed.addresses.add(new Address("b"));
        User written = users.update(ed);
        assertThat(written.addresses).extracting(address -> address.userId).containsExactly(ed.id, ed.id);
        User gone = new User("gone");
        gone.id = 4711;
        gone.addresses = new ArrayList<>();
        assertThatThrownBy(() -> users.update(gone)).isInstanceOf(StaleRowException.class).hasMessageContaining("key 4711");
        users.delete(ed);
        inSession(session -> {
            assertThat(session.list(select(ADDRESS))).extracting(address -> address.userId).containsExactly(null, null);
            assertThat(session.count(select(MEMBERSHIP)) + session.count(select(USER))).isZero();
        });
        OrderRepository orders = new OrderRepository(sessions);
        Order order = orders.add(order("ed", new Line(1, "a")));
        assertThat(orders.deleteById(order.id)).isTrue();
        assertThat(orders.deleteById(order.id)).isFalse();
    }

    @Test
    void aLineThatIsTakenOutOfOneOrderAndPutIntoAnotherIsNoOrphan() {
        Order first = order("ed", new Line(1, "a"));
        Order second = order("jack");
        inSession(session -> {
            session.addAll(List.of(first, second));
            session.commit();
            sent();
            second.lines.add(first.lines.remove(0));
            session.commit();
            assertThat(sent()).containsExactly("update lines");
            session.delete(first);
            session.commit();
            assertThat(session.count(select(LINE))).isEqualTo(1);
        });
    }

    @Test
    void aLineWhoseForeignKeyMovesIsNoOrphanAndOneThatIsLetGoBothWaysIs() {
        Order first = order("ed", new Line(1, "a"), new Line(2, "b"));
        Order second = order("jack");
        inSession(session -> {
            session.addAll(List.of(first, second));
            session.commit();
            Line moved = first.lines.remove(0);
            moved.orderId = second.id;
            session.commit();
            assertThat(second.lines).containsExactly(moved);
            assertThat(moved.order).isSameAs(second);
            User ed = new User("ed");
            ed.profile = new Profile("p");
            session.add(ed);
            session.commit();
            Profile profile = ed.profile;
            ed.profile = null;
            profile.user = null;
            session.commit();
            assertThat(session.count(select(LINE))).isEqualTo(2);
            assertThat(session.count(select(PROFILE))).isZero();
        });
    }

    @Test
    void manyChildrenAreOneBatchAndOneChangeOfTheirCollection() {
        Order order = order("ed");
        for (int i = 0; i < 5_000; i++) {
            order.lines.add(new Line(i, "line"));
        }
        inSession(session -> {
            session.add(order);
            session.commit();
            assertThat(sent().size()).isLessThan(5_010);
            Order other = order("jack");
            session.add(other);
            order.lines.forEach(line -> line.order = other);
            session.commit();
            assertThat(order.lines).isEmpty();
            assertThat(other.lines).hasSize(5_000);
        });
    }

    @Test
    void anObjectWithAGeneratedKeyThatTheSessionDoesNotHoldIsRefused() {
        Address address = new Address("a");
        given(address);
        inSession(session -> {
            User ed = new User("ed");
            ed.addresses = new ArrayList<>(List.of(address));
            session.add(ed);
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class)
                    .hasMessageContaining("Address in User.addresses is DETACHED");
        });
    }

    @Test
    void aDetachedObjectAtTheEndOfAForeignKeyIsReferredTo() {
        User ed = new User("ed");
        given(ed);
        inSession(session -> {
            Address address = new Address("a");
            address.user = ed;
            session.add(address);
            session.commit();
            assertThat(sent()).containsExactly("insert addresses");
            assertThat(address.userId).isEqualTo(ed.id);
        });
    }

    @Test
    void nothingIsWrittenForWhatWasNotTouched() {
        User ed = new User("ed");
        ed.addresses = new ArrayList<>(List.of(new Address("a")));
        given(ed);
        inSession(session -> {
            User again = session.getOne(USER, ed.id);
            again.name = "edward";
            sent();
            session.commit();
            assertThat(sent()).containsExactly("update users");
            assertThat(session.isDirty(again)).isFalse();
        });
    }
}
