package dev.rowan.it.relation;

import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.LineTable.LINE;
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
}
