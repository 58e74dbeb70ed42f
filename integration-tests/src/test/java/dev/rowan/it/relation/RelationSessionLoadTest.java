package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.NodeTable.NODE;
import static dev.rowan.it.relation.ProfileTable.PROFILE;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.NotLoadedException;
import dev.rowan.SessionStateException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What loading does with objects that a session has, and where there is no session. */
final class RelationSessionLoadTest extends RelationFixture {

    RelationSessionLoadTest(TestDatabase database) {
        super(database);
    }

    private static User user(String name, Address... addresses) {
        User user = new User(name);
        user.addresses = new ArrayList<>(List.of(addresses));
        return user;
    }

    @BeforeEach
    void threeUsers() {
        User ed = user("ed", new Address("e1"), new Address("e2"));
        ed.profile = new Profile("about ed");
        ed.groups = new LinkedHashSet<>(Set.of(new Group("admins")));
        given(ed, user("jack", new Address("j1")), user("wendy"));
    }

    private static List<String> emails(User user) {
        return user.addresses.stream().map(address -> address.email).toList();
    }

    private static List<User> users(Session session) {
        return session.list(select(USER).orderBy(USER.id.asc()));
    }

    @Test
    void whatIsLoadedLaterTakesOneQueryALevelAndNothingTheSecondTime() {
        inSession(session -> {
            List<User> users = users(session);
            sent();
            session.load(users, USER.addresses, USER.profile, USER.groups.load(GROUP.users));
            assertThat(sent()).containsExactly("select addresses", "select profiles", "select groups", "select users");
            assertThat(users).extracting(RelationSessionLoadTest::emails).containsExactly(List.of("e1", "e2"), List.of("j1"), List.of());
            assertThat(users.get(0).groups.iterator().next().users).containsExactly(users.get(0));
            session.load(users, USER.addresses.load(ADDRESS.user), USER.profile);
            session.load(users.get(0), USER.groups);
            session.load(List.<User>of(), USER.addresses);
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void theEndsOfForeignKeysThatAreHeldAreNotReadAgain() {
        inSession(session -> {
            User ed = session.getOne(USER, 1);
            List<Address> addresses = session.list(select(ADDRESS).orderBy(ADDRESS.id.asc()));
            sent();
            session.load(addresses.subList(0, 2), ADDRESS.user);
            assertThat(sent()).isEmpty();
            assertThat(addresses.get(0).user).isSameAs(ed).isSameAs(addresses.get(1).user);
            session.load(addresses, ADDRESS.user);
            assertThat(sent()).containsExactly("select users");
            assertThat(addresses.get(2).user.name).isEqualTo("jack");
        });
    }

    @Test
    void onlyPersistentObjectsAreLoaded() {
        inSession(session -> {
            User pending = session.add(new User("new"));
            assertThatThrownBy(() -> session.noAutoflush(() -> session.load(pending, USER.addresses)))
                    .isInstanceOf(SessionStateException.class).hasMessageContaining("User is PENDING");
            User detached = session.getOne(USER, 1);
            session.expunge(detached);
            assertThatThrownBy(() -> session.load(detached, USER.addresses))
                    .isInstanceOf(SessionStateException.class).hasMessageContaining("User is DETACHED").hasMessageContaining("merge");
            assertThatThrownBy(() -> session.load(new User("x"), USER.addresses))
                    .isInstanceOf(SessionStateException.class).hasMessageContaining("User is TRANSIENT");
            assertThatThrownBy(() -> detached.addresses.size()).isInstanceOf(NotLoadedException.class);
        });
    }

    @Test
    void whatIsLoadedStaysAsItIsWithItsChanges() {
        inSession(session -> session.noAutoflush(() -> {
            User ed = session.one(select(USER).where(USER.id.eq(1)).load(USER.addresses));
            List<Address> collection = ed.addresses;
            Address removed = collection.remove(0);
            collection.add(new Address("e3"));
            collection.get(0).email = "changed";
            sent();
            session.list(select(USER).load(USER.addresses.load(ADDRESS.user)));
            assertThat(sent()).containsExactly("select users", "select addresses");
            assertThat(ed.addresses).isSameAs(collection);
            assertThat(emails(ed)).containsExactly("changed", "e3");
            removed.user = null;
            session.list(select(ADDRESS).load(ADDRESS.user));
            assertThat(removed.user).isNull();
        }));
    }

    @Test
    void whatTheUserHasPutIntoAFieldThatWasNotLoadedStays() {
        inSession(session -> session.noAutoflush(() -> {
            User ed = session.getOne(USER, 1);
            User jack = session.getOne(USER, 2);
            Address first = session.getOne(ADDRESS, 1);
            first.user = jack;
            List<Address> own = new ArrayList<>(List.of(new Address("x")));
            ed.addresses = own;
            session.load(first, ADDRESS.user);
            session.load(List.of(ed, jack), USER.addresses);
            session.list(select(ADDRESS).load(ADDRESS.user));
            assertThat(first.user).isSameAs(jack);
            assertThat(session.isLoaded(first, ADDRESS.user)).isFalse();
            assertThat(ed.addresses).isSameAs(own);
            assertThat(emails(jack)).containsExactly("j1");
        }));
    }

    @Test
    void populateExistingReplacesWhatIsLoaded() {
        inSession(session -> session.noAutoflush(() -> {
            User ed = session.one(select(USER).where(USER.id.eq(1)).load(USER.addresses, USER.profile));
            ed.addresses.remove(0);
            ed.addresses.get(0).email = "changed";
            ed.profile.text = "changed";
            session.list(select(USER).load(USER.addresses, USER.profile).populateExisting());
            assertThat(emails(ed)).containsExactly("e1", "e2");
            assertThat(ed.profile.text).isEqualTo("about ed");
            Address first = ed.addresses.get(0);
            first.user = null;
            sent();
            session.list(select(ADDRESS).load(ADDRESS.user).populateExisting());
            assertThat(sent()).containsExactly("select addresses");
            assertThat(first.user).isSameAs(ed);
            assertThat(session.isDirty(first)).isFalse();
        }));
    }

    @Test
    void aLoadFlushesBefore() {
        inSession(session -> {
            User jack = session.getOne(USER, 2);
            Address more = session.add(new Address("j2"));
            more.user = jack;
            session.load(jack, USER.addresses);
            assertThat(emails(jack)).containsExactly("j1", "j2");
            assertThat(jack.addresses.get(1)).isSameAs(more);
        });
        inSession(session -> session.noAutoflush(() -> {
            User jack = session.getOne(USER, 2);
            Address more = session.add(new Address("j2"));
            more.user = jack;
            session.load(jack, USER.addresses);
            assertThat(emails(jack)).containsExactly("j1");
        }));
    }

    @Test
    void sb59ARefreshLoadsAnewWhatWasLoaded() {
        inSession(session -> {
            User ed = session.one(select(USER).where(USER.id.eq(1)).load(USER.addresses, USER.profile));
            session.execute(update(ADDRESS).set(ADDRESS.userId, 2).where(ADDRESS.email.eq("e1")));
            ed.addresses.add(new Address("pending"));
            ed.addresses.remove(1);
            ed.name = "changed";
            session.refresh(ed);
            assertThat(ed.name).isEqualTo("ed");
            assertThat(emails(ed)).containsExactly("e2");
            assertThat(ed.profile.text).isEqualTo("about ed");
            assertThat(session.isDirty(ed)).isFalse();
            assertThatThrownBy(() -> ed.groups.size()).isInstanceOf(NotLoadedException.class);
            Address first = session.getOne(ADDRESS, 1);
            session.load(first, ADDRESS.user);
            session.refresh(first);
            assertThat(first.user.name).isEqualTo("jack");
        });
    }

    @Test
    void expiredObjectsThatAreReadAnewAreNotLoadedAnyMore() {
        SessionFactory expiring = sessions.expireOnCommit(true);
        try (Session session = expiring.open()) {
            User ed = session.one(select(USER).where(USER.id.eq(1)).load(USER.addresses, USER.profile));
            Address first = ed.addresses.get(0);
            session.commit();
            assertThat(emails(ed)).as("stays until the row is read").containsExactly("e1", "e2");
            engine.transaction(tx -> tx.execute(update(ADDRESS).setNull(ADDRESS.userId).where(ADDRESS.id.eq(first.id))));
            session.get(USER, 1);
            session.get(ADDRESS, 1);
            assertThatThrownBy(() -> ed.addresses.size()).isInstanceOf(NotLoadedException.class);
            assertThat(ed.profile).isNull();
            assertThat(session.isLoaded(ed, USER.profile)).isFalse();
            assertThat(first.user).isNull();
            session.commit();
            session.load(ed, USER.addresses, USER.profile);
            assertThat(emails(ed)).containsExactly("e2");
            session.commit();
            assertThat(session.one(select(USER).where(USER.id.eq(1)).load(USER.addresses))).isSameAs(ed);
            assertThat(emails(ed)).containsExactly("e2");
            Address second = ed.addresses.get(0);
            assertThat(second.user).isSameAs(ed);
            session.commit();
            session.get(ADDRESS, 2);
            assertThat(second.user).as("its key is the same").isSameAs(ed);
        }
    }

    @Test
    void aStatementThatChangesTheRowsLeavesTheirCollections() {
        inSession(session -> {
            User ed = session.one(select(USER).where(USER.id.eq(1)).load(USER.addresses));
            List<Address> all = session.list(select(ADDRESS).orderBy(ADDRESS.id.asc()).load(ADDRESS.user));
            session.execute(update(USER).set(USER.name, "edward").where(USER.id.eq(1)));
            session.execute(update(ADDRESS).set(ADDRESS.userId, 3).where(ADDRESS.email.eq("j1")));
            session.load(all, ADDRESS.user);
            users(session);
            assertThat(ed.name).isEqualTo("edward");
            assertThat(emails(ed)).containsExactly("e1", "e2");
            assertThat(all).extracting(address -> address.user.name).containsExactly("edward", "edward", "wendy");
        });
    }

    @Test
    void whatWasLoadedAfterAWriteIsNotLoadedAfterItsRollback() {
        inSession(session -> {
            User jack = session.one(select(USER).where(USER.id.eq(2)).load(USER.profile));
            User ed = session.one(select(USER).where(USER.id.eq(1)).load(USER.addresses));
            ed.addresses.remove(0);
            session.execute(update(ADDRESS).set(ADDRESS.userId, 2).all());
            session.load(jack, USER.addresses);
            assertThat(jack.addresses).hasSize(3);
            session.rollback();
            assertThat(emails(ed)).containsExactly("e1", "e2");
            assertThatThrownBy(() -> jack.addresses.size()).isInstanceOf(NotLoadedException.class);
            session.load(List.of(ed, jack), USER.addresses);
            assertThat(emails(ed)).containsExactly("e1", "e2");
            assertThat(emails(jack)).containsExactly("j1");
        });
    }

    @Test
    void expungedObjectsKeepTheirFields() {
        inSession(session -> {
            User ed = session.one(select(USER).where(USER.id.eq(1)).load(USER.addresses));
            session.expunge(ed);
            assertThat(emails(ed)).containsExactly("e1", "e2");
            assertThatThrownBy(() -> ed.groups.size()).isInstanceOf(NotLoadedException.class);
        });
    }

    @Test
    void whereNothingCanBeJoinedTheEndsAreReadByTheirKeys() {
        inSession(session -> {
            List<Address> locked = session.list(select(ADDRESS).orderBy(ADDRESS.id.asc()).forUpdate().load(ADDRESS.user));
            assertThat(sent()).containsExactly("select addresses", "select users");
            assertThat(locked).extracting(address -> address.user.name).containsExactly("ed", "ed", "jack");
        });
        inSession(session -> {
            assertThat(session.list(select(ADDRESS).distinct().orderBy(ADDRESS.id.asc()).load(ADDRESS.user)).get(2).user.name).isEqualTo("jack");
            assertThat(sent()).containsExactly("select addresses", "select users");
        });
        inSession(session -> {
            assertThat(session.list(select(ADDRESS).where(sql("id = ?", 3)).load(ADDRESS.user)).get(0).user.name).isEqualTo("jack");
            assertThat(sent()).containsExactly("select addresses", "select users");
        });
    }

    @Test
    void aStreamHasWhatTheQueryJoins() {
        inSession(session -> {
            User jack = session.getOne(USER, 2);
            try (Stream<Address> addresses = session.stream(select(ADDRESS).orderBy(ADDRESS.id.asc()).load(ADDRESS.user))) {
                List<Address> all = addresses.toList();
                assertThat(all).extracting(address -> address.user.name).containsExactly("ed", "ed", "jack");
                assertThat(all.get(2).user).isSameAs(jack);
                assertThat(session.contains(all.get(2))).isFalse();
            }
            assertThatThrownBy(() -> session.stream(select(USER).load(USER.addresses)))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining("User.addresses").hasMessageContaining("page");
            assertThatThrownBy(() -> session.forEach(select(ADDRESS).load(ADDRESS.user.load(USER.groups)), address -> { }))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining("User.groups");
            Address held = session.getOne(ADDRESS, 1);
            session.forEach(select(ADDRESS).load(ADDRESS.user), address -> { });
            assertThat(held.user.name).isEqualTo("ed");
            assertThat(session.contains(held.user)).isTrue();
        });
    }

    @Test
    void withoutASessionOnlyWhatIsJoinedIsLoaded() {
        engine.transaction(tx -> {
            assertThat(tx.list(select(ADDRESS).orderBy(ADDRESS.id.asc()).load(ADDRESS.user)))
                    .extracting(address -> address.user.name).containsExactly("ed", "ed", "jack");
            assertThatThrownBy(() -> tx.list(select(USER).load(USER.addresses)))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining("User.addresses").hasMessageContaining("session");
            assertThatThrownBy(() -> tx.stream(select(USER).load(USER.addresses)).close()).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> tx.page(select(USER).load(USER.addresses), PageRequest.of(0, 1)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(tx.list(select(USER).orderBy(USER.id.asc()))).hasSize(3);
        });
        assertThat(engine.autocommit().list(select(PROFILE).load(PROFILE.user)).get(0).user.name).isEqualTo("ed");
        assertThatThrownBy(() -> engine.autocommit().one(select(USER).limit(1).load(USER.groups))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPartOfAnotherStatementLoadsNothing() {
        var loading = select(USER).load(USER.addresses);
        assertThatThrownBy(() -> loading.as("x")).isInstanceOf(IllegalStateException.class).hasMessageContaining("User.addresses");
        assertThatThrownBy(() -> loading.union(select(USER))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> select(USER).union(loading)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> exists(loading)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sql("exists (?)", loading)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> select(USER.id).load()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRepositoryReadsInASessionOfItsOwn() {
        UserRepository users = new UserRepository(sessions);
        List<User> read = users.list(select(USER).orderBy(USER.id.asc()).load(USER.addresses, USER.profile));
        assertThat(sent()).containsExactly("select users", "select addresses", "select profiles");
        assertThat(read).extracting(RelationSessionLoadTest::emails).containsExactly(List.of("e1", "e2"), List.of("j1"), List.of());
        assertThat(read.get(0).profile.user).isSameAs(read.get(0));
        assertThatThrownBy(() -> read.get(0).groups.size()).isInstanceOf(NotLoadedException.class);
        assertThat(users.page(select(USER).orderBy(USER.id.asc()).load(USER.addresses), PageRequest.of(1, 1)).rows().get(0).addresses).hasSize(1);
        assertThat(users.page(select(USER).load(USER.addresses), Keyset.first(1)).rows().get(0).addresses).hasSize(2);
        sessions.transaction(session -> {
            User ed = users.list(select(USER).where(USER.id.eq(1)).load(USER.addresses)).get(0);
            assertThat(session.getOne(USER, 1)).isSameAs(ed);
            assertThat(session.isLoaded(ed, USER.addresses)).isTrue();
        });
    }

    @Test
    void aForeignKeyThatIsNullLeadsToNone() {
        inSession(session -> {
            Address nobodys = session.add(new Address("nobody's"));
            session.flush();
            session.load(nobodys, ADDRESS.user);
            assertThat(nobodys.user).isNull();
            assertThat(session.isLoaded(nobodys, ADDRESS.user)).isTrue();
        });
    }

    @Test
    void aForeignKeyOfWhichTheRowIsGoneLeadsToNone() {
        assumeTrue(engine.dialect().name().equals("h2"), "there foreign keys can be switched off for a while");
        engine.transaction(tx -> {
            tx.execute(sql("set referential_integrity false"));
            tx.execute(deleteFrom(USER).where(USER.id.eq(2)));
        });
        sent();
        inSession(session -> {
            Address orphan = session.one(select(ADDRESS).where(ADDRESS.email.eq("j1")).load(ADDRESS.user));
            assertThat(sent()).containsExactly("select addresses", "select users");
            assertThat(orphan.user).isNull();
            assertThat(orphan.userId).isEqualTo(2);
            assertThat(session.isLoaded(orphan, ADDRESS.user)).isTrue();
            session.flush();
            assertThat(sent()).isEmpty();
        });
        engine.transaction(tx -> tx.execute(sql("set referential_integrity true")));
    }

    @Test
    void aSelectThatLoadsIsReusedAsAnyOther() {
        var loading = select(ADDRESS).orderBy(ADDRESS.id.asc()).load(ADDRESS.user.load(USER.addresses, USER.profile));
        for (int i = 0; i < 2; i++) {
            inSession(session -> {
                List<Address> read = session.list(loading);
                assertThat(sent()).containsExactly("select addresses", "select addresses", "select profiles");
                assertThat(read.get(0).user.addresses).containsExactly(read.get(0), read.get(1));
                assertThat(read.get(0).user.profile.text).isEqualTo("about ed");
            });
        }
    }

    @Test
    void whatWasLoadedWithinASavepointAfterAWriteGoesWithIt() {
        inSession(session -> {
            List<User> users = session.list(select(USER).orderBy(USER.id.asc()).load(USER.profile));
            var savepoint = session.savepoint();
            Address more = session.add(new Address("w1"));
            more.user = users.get(2);
            session.load(users, USER.addresses);
            assertThat(emails(users.get(2))).containsExactly("w1");
            savepoint.rollback();
            assertThatThrownBy(() -> users.get(2).addresses.size()).isInstanceOf(NotLoadedException.class);
            assertThat(users.get(0).profile.text).isEqualTo("about ed");
            session.load(users, USER.addresses);
            assertThat(users.get(2).addresses).isEmpty();
            assertThat(emails(users.get(1))).containsExactly("j1");
        });
    }

    @Test
    void moreThanOneQueryNames() {
        List<Object> nodes = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            Node parent = new Node("p" + i);
            Node child = new Node("c" + i);
            child.parent = parent;
            nodes.add(child);
        }
        given(nodes.toArray());
        inSession(session -> {
            List<Node> children = session.list(select(NODE).where(NODE.parentId.isNotNull()));
            sent();
            session.load(children, NODE.parent.load(NODE.children));
            assertThat(sent()).containsExactly("select nodes", "select nodes", "select nodes", "select nodes");
            assertThat(children).hasSize(501).allMatch(child -> child.parent.name.substring(1).equals(child.name.substring(1))
                    && child.parent.children.get(0) == child);
        });
    }
}
