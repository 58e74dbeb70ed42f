package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NotLoadedException;
import dev.rowan.UniqueException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of docs/session.md. */
final class SessionExamplesTest extends RelationFixture {

    SessionExamplesTest(TestDatabase database) {
        super(database);
    }

    @Test
    void aUnitOfWork() {
        try (Session session = sessions.open()) {
            User ed = new User("ed");
            session.add(ed);                                // PENDING: nothing is written yet
            session.flush();                                // PERSISTENT: INSERT; ed.id is set
            ed.name = "edward";                             // seen at the next flush: only changed columns are written
            session.commit();                               // UPDATE, COMMIT
            session.delete(ed);
            session.rollback();                             // nothing was sent, and ed is as it was
            assertThat(session.getOne(USER, ed.id)).isSameAs(ed);
        }
        sessions.transaction(session -> session.add(new User("jack")));    // opens, commits, closes; rolls back on any exception
        inSession(session -> assertThat(session.list(select(USER))).extracting(user -> user.name).containsExactlyInAnyOrder("edward", "jack"));
    }

    @Test
    void aGraph() {
        User ed = new User("ed");
        ed.addresses = new ArrayList<>(List.of(new Address("ed@example.org"), new Address("ed@rowan.dev")));
        ed.groups = new LinkedHashSet<>(Set.of(new Group("admins")));
        sessions.transaction(session -> session.add(ed));   // INSERT groups, users, addresses, memberships, in this order
        assertThat(ed.addresses.get(0).userId).isEqualTo(ed.id);
        assertThat(ed.addresses.get(0).user).isSameAs(ed);  // the other side follows at the flush
    }

    @Test
    void loading() {
        User ed = new User("ed");
        ed.addresses = new ArrayList<>(List.of(new Address("a")));
        given(ed, new User("jack"));
        inSession(session -> {
            List<User> users = session.list(select(USER).orderBy(USER.id.asc()).limit(10));
            assertThatThrownBy(() -> users.get(0).addresses.size()).isInstanceOf(NotLoadedException.class)
                    .hasMessageStartingWith("User.addresses is not loaded.");
            sent();
            session.load(users, USER.addresses, USER.groups);                   // two queries, for up to 500 users each
            assertThat(sent()).hasSize(2);
            assertThat(users.get(0).addresses).hasSize(1);
        });
        inSession(session -> {
            List<User> users = session.list(select(USER)
                    .load(USER.profile, USER.addresses, USER.groups.load(GROUP.users))
                    .orderBy(USER.id.asc())
                    .limit(10));                                                // counts users
            assertThat(users).hasSize(2);
            assertThat(session.isLoaded(users.get(0), USER.profile)).isTrue();
        });
        inSession(session -> {
            sent();
            List<Address> addresses = session.list(select(ADDRESS).load(ADDRESS.user));
            assertThat(addresses.get(0).user.name).isEqualTo("ed");             // joined: one statement
            assertThat(sent()).hasSize(1);
        });
    }

    @Test
    void queries() {
        User ed = new User("ed");
        ed.addresses = new ArrayList<>(List.of(new Address("ed@rowan.dev"), new Address("ed@example.org")));
        ed.groups = new LinkedHashSet<>(Set.of(new Group("admins")));
        given(ed, new User("jack"), new Address("nobody"));
        inSession(session -> {
            List<User> admins = session.list(select(USER)
                    .join(USER.groups)                                          // rel_memberships and rel_groups
                    .where(GROUP.name.eq("admins"), USER.addresses.any(ADDRESS.email.like("%@rowan.dev")))
                    .load(USER.addresses));
            List<Address> nobodys = session.list(select(ADDRESS).where(ADDRESS.user.has().not()));     // not exists (select 1 …)
            assertThat(admins).singleElement().satisfies(admin -> assertThat(admin.addresses).hasSize(2));
            assertThat(nobodys).singleElement().satisfies(address -> assertThat(address.email).isEqualTo("nobody"));
        });
    }

    @Test
    void repositoriesInATransaction() {
        UserRepository users = new UserRepository(sessions);
        AddressRepository addresses = new AddressRepository(sessions);
        sessions.transaction(session -> {
            User ed = users.add(new User("ed"));            // takes part in the session that is bound to this thread
            ed.addresses = new ArrayList<>(List.of(new Address("a")));
            assertThat(addresses.count()).isEqualTo(1);     // which flushes before it asks
        });
        User ed = users.list(select(USER).load(USER.addresses)).get(0);     // outside, each call is its own: ed is detached
        ed.addresses.get(0).email = "b";
        users.update(ed);                                   // merged, with what it leads to
        assertThat(addresses.list()).extracting(address -> address.email).containsExactly("b");
    }

    @Test
    void aMove() {
        User ed = new User("ed");
        User jack = new User("jack");
        ed.addresses = new ArrayList<>(List.of(new Address("a"), new Address("b"), new Address("c")));
        jack.addresses = new ArrayList<>();
        inSession(session -> {
            session.addAll(List.of(ed, jack));
            session.commit();
            sent();
            jack.addresses.add(ed.addresses.remove(0));     // moved: one UPDATE of its foreign key
            ed.addresses.get(0).user = jack;                // moved by its own side: the collections follow at the flush
            ed.addresses.get(1).userId = jack.id;           // moved by its foreign key: the object and the collections follow
            session.flush();
            assertThat(sent()).containsExactly("update addresses x3");
            assertThat(ed.addresses).isEmpty();
            assertThat(jack.addresses).hasSize(3).allMatch(address -> address.user == jack && address.userId.equals(jack.id));
        });
    }

    @Test
    void aSavepoint() {
        User ed = new User("ed");
        Address first = new Address("a");
        inSession(session -> {
            session.add(ed);
            try {
                session.savepoint(() -> {                   // flushes first
                    ed.name = "edward";
                    session.add(first);
                    session.flush();
                    throw new IllegalStateException("after all not");
                });
            } catch (IllegalStateException expected) {
                assertThat(ed.name).isEqualTo("ed");        // what the body did is taken back, in the objects too
                assertThat(first.id).isNull();
            }
            session.commit();
            assertThat(session.count(select(ADDRESS))).isZero();
        });
    }

    @Test
    void aMerge() {
        User ed = new User("ed");
        ed.addresses = new ArrayList<>(List.of(new Address("a"), new Address("b")));
        given(ed);
        ed.addresses.remove(0);                             // detached: no session sees it
        sessions.transaction(session -> {
            User own = session.merge(ed);                   // the session's own, with the values of ed and of what it leads to
            assertThat(own).isNotSameAs(ed);
        });
        inSession(session -> assertThat(session.count(select(ADDRESS).where(ADDRESS.userId.eq(ed.id)))).isEqualTo(1));
    }

    @Test
    void whatAFlushWouldWrite() {
        User jack = new User("jack");
        jack.addresses = new ArrayList<>(List.of(new Address("j@example.org"), new Address("k@example.org")));
        given(jack);
        inSession(session -> {
            User old = session.list(select(USER).load(USER.addresses, USER.groups, USER.profile)).get(0);
            User ed = new User("ed");
            old.addresses.get(0).user = ed;
            session.delete(old);
            assertThat(session.changes().toString().replace("rel_", "")).isEqualTo("""
                    + users name 'ed'
                    ~ addresses id %1$s: user_id %3$s → (key of the new users)
                    ~ addresses id %2$s: user_id %3$s → null
                    - users id %3$s""".formatted(old.addresses.get(0).id, old.addresses.get(1).id, old.id));
            assertThat(session.state(ed)).isEqualTo(EntityState.TRANSIENT);
        });
    }

    @Test
    void anAutoflushThatFails() {
        inSession(session -> {
            Profile one = new Profile("one");
            Profile two = new Profile("two");
            User ed = new User("ed");
            one.user = ed;
            two.user = ed;
            session.addAll(List.of(one, two));
            assertThatThrownBy(() -> session.list(select(USER)))
                    .isInstanceOf(UniqueException.class).hasMessageContaining("autoflush");
        });
    }
}
