package dev.rowan.it.relation;

import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.LineTable.LINE;
import static dev.rowan.it.relation.NodeTable.NODE;
import static dev.rowan.it.relation.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.SessionSavepoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What objects lead to, when what they led to goes elsewhere. */
final class RelationFollowTest extends RelationFixture {

    RelationFollowTest(TestDatabase database) {
        super(database);
    }

    @Test
    void anObjectThatIsPutWhereItWasAllAlongIsNoChange() {
        Node top = new Node("top");
        Node below = new Node("below");
        below.parent = top;
        given(top, below);
        inSession(session -> {
            Node held = session.getOne(NODE, below.id);
            held.parent = session.getOne(NODE, top.id);
            held.parent.children = new ArrayList<>();
            session.flush();
            assertThat(held.parentId).as("taken out").isNull();
            assertThat(held.parent).isNull();
            assertThat(session.isDirty(held)).isFalse();
            session.commit();
        });
    }

    @Test
    void whatIsTakenOutAndRefersElsewhereIsNoOrphan() {
        Order from = new Order("from");
        from.lines = new ArrayList<>(List.of(new Line(1, "first"), new Line(2, "second")));
        Order to = new Order("to");
        inSession(session -> {
            session.addAll(List.of(from, to));
            session.commit();
            Line moved = from.lines.remove(0);
            moved.orderId = to.id;
            sent();
            session.commit();
            assertThat(sent()).containsExactly("update lines");
            assertThat(session.state(moved)).isEqualTo(EntityState.PERSISTENT);
            assertThat(moved.order).isSameAs(to);
        });
        inSession(session -> assertThat(session.getOne(LINE, from.lines.get(0).id).orderId).isEqualTo(from.id));
    }

    @Test
    void whatIsDeletedLeavesTheCollectionsOfItsAssociations() {
        User ed = new User("ed");
        Group admins = new Group("admins");
        Group users = new Group("users");
        ed.groups = new LinkedHashSet<>(Set.of(admins, users));
        inSession(session -> {
            session.add(ed);
            session.commit();
            session.delete(admins);
            session.flush();
            assertThat(ed.groups).containsExactly(users);
            assertThat(session.isDirty(ed)).isFalse();
            session.rollback();
            assertThat(ed.groups).containsExactlyInAnyOrder(admins, users);
            session.delete(users);
            session.commit();
            assertThat(ed.groups).containsExactly(admins);
        });
        inSession(session -> assertThat(session.get(GROUP, users.id)).isEmpty());
    }

    @Test
    void aCollectionThatWasReplacedBeforeItWasLoadedIsNotLoadedAfterARollback() {
        User ed = new User("ed");
        Address a = new Address("a");
        given(ed, a);
        inSession(session -> {
            User again = session.getOne(USER, ed.id);
            Address moved = session.getOne(AddressTable.ADDRESS, a.id);
            SessionSavepoint before = session.savepoint();
            moved.userId = again.id;
            session.flush();
            again.addresses = new ArrayList<>();
            session.flush();
            assertThat(moved.userId).isNull();
            before.rollback();
            assertThat(moved.userId).isNull();
            assertThat(session.isLoaded(again, USER.addresses)).isFalse();
            session.load(again, USER.addresses);
            assertThat(again.addresses).isEmpty();
        });
    }

    @Test
    void aForeignKeyToWhatIsNotHeldIsNotLoadedAlsoWhereItLedToNobody() {
        User ed = new User("ed");
        given(ed);
        inSession(session -> {
            Address a = session.add(new Address("a"));
            session.flush();
            assertThat(session.isLoaded(a, AddressTable.ADDRESS.user)).isTrue();
            a.userId = ed.id;
            session.flush();
            assertThat(session.isLoaded(a, AddressTable.ADDRESS.user)).isFalse();
            session.load(a, AddressTable.ADDRESS.user);
            assertThat(a.user.name).isEqualTo("ed");
        });
    }

    @Test
    void aCollectionThatAFlushForgotIsBackAfterARollback() {
        User ed = new User("ed");
        Group admins = new Group("admins");
        ed.groups = new LinkedHashSet<>(Set.of(admins));
        Address a = new Address("a");
        a.user = ed;
        inSession(session -> {
            session.addAll(List.of(ed, a));
            session.commit();
            ed.addresses = new ArrayList<>(List.of(new Address("b")));
            session.savepoint().rollback();
            admins.users = new ArrayList<>(List.of(new User("jack")));
            session.flush();
            session.rollback();
            assertThat(USER.addresses.isSet(ed)).isEqualTo(session.isLoaded(ed, USER.addresses));
            session.load(ed, USER.addresses);
            assertThat(ed.addresses).containsExactly(a);
        });
    }
}
