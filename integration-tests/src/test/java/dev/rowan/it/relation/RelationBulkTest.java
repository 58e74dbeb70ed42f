package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.LineTable.LINE;
import static dev.rowan.it.relation.MembershipTable.MEMBERSHIP;
import static dev.rowan.it.relation.OrderTable.ORDER;
import static dev.rowan.it.relation.ProfileTable.PROFILE;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SB-83 of relationships: statements that change the rows to which loaded relationships lead. */
final class RelationBulkTest extends RelationFixture {

    RelationBulkTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void users() {
        User ed = new User("ed");
        ed.addresses = new ArrayList<>(List.of(new Address("e1"), new Address("e2")));
        ed.profile = new Profile("about ed");
        ed.groups = new LinkedHashSet<>(Set.of(new Group("g1")));
        User jack = new User("jack");
        jack.addresses = new ArrayList<>(List.of(new Address("j1")));
        given(ed, jack);
    }

    private static List<User> users(Session session) {
        return session.list(select(USER).orderBy(USER.name.asc()).load(USER.addresses, USER.profile, USER.groups));
    }

    private static List<String> emails(User user) {
        return user.addresses.stream().map(address -> address.email).toList();
    }

    private List<String> stored() {
        return engine.autocommit().list(select(ADDRESS).orderBy(ADDRESS.email.asc())).stream()
                .map(address -> address.email + " " + address.userId).toList();
    }

    @Test
    void whatADeleteTookIsNoRemovalAndNotReadUntilItIsLoaded() {
        inSession(session -> {
            User ed = users(session).get(0);
            session.execute(deleteFrom(ADDRESS).where(ADDRESS.userId.eq(ed.id)));
            sent();
            session.flush();
            assertThat(sent()).isEmpty();
            assertThat(emails(ed)).as("until it is loaded").containsExactly("e1", "e2");
            assertThat(session.isDirty(ed)).isFalse();
            session.load(ed, USER.addresses);
            assertThat(ed.addresses).isEmpty();
            assertThat(sent()).containsExactly("select addresses");
            session.load(ed, USER.addresses, USER.profile, USER.groups);
            assertThat(sent()).as("once, and nothing else").isEmpty();
            session.commit();
        });
        assertThat(stored()).containsExactly("j1 2");
    }

    @Test
    void anElementThatIsAddedAfterwardsIsAllThatIsWritten() {
        inSession(session -> {
            User ed = users(session).get(0);
            session.execute(deleteFrom(ADDRESS).where(ADDRESS.email.eq("e1")));
            ed.addresses.add(new Address("e3"));
            sent();
            session.flush();
            assertThat(sent()).containsExactly("select addresses", "insert addresses");
            assertThat(emails(ed)).containsExactly("e2", "e3");
            session.commit();
        });
        assertThat(stored()).containsExactly("e2 1", "e3 1", "j1 2");
    }

    @Test
    void anElementThatIsGoneOrAnothersIsNotLetGoOf() {
        inSession(session -> {
            User ed = users(session).get(0);
            User jack = users(session).get(1);
            session.execute(update(ADDRESS).set(ADDRESS.userId, jack.id).where(ADDRESS.email.eq("e1")));
            session.execute(deleteFrom(ADDRESS).where(ADDRESS.email.eq("e2")));
            ed.addresses.clear();
            sent();
            session.flush();
            assertThat(sent()).containsExactly("select addresses");
            session.load(List.of(ed, jack), USER.addresses);
            assertThat(ed.addresses).isEmpty();
            assertThat(emails(jack)).containsExactlyInAnyOrder("e1", "j1");
            assertThat(jack.addresses).allMatch(address -> address.user == jack && address.userId.equals(jack.id));
            session.commit();
        });
        assertThat(stored()).containsExactly("e1 2", "j1 2");
    }

    @Test
    void oneThatIsStillThereIsLetGoOf() {
        inSession(session -> {
            User ed = users(session).get(0);
            session.execute(update(ADDRESS).set(ADDRESS.email, "x").where(ADDRESS.email.eq("e1")));
            ed.addresses.remove(1);
            session.commit();
            assertThat(emails(ed)).containsExactly("x");
        });
        assertThat(stored()).containsExactlyInAnyOrder("e2 null", "j1 2", "x 1");
    }

    @Test
    void aRollbackHasItAgainAsItWas() {
        inSession(session -> {
            User ed = users(session).get(0);
            session.execute(deleteFrom(ADDRESS).where(ADDRESS.userId.eq(ed.id)));
            session.load(ed, USER.addresses);
            assertThat(ed.addresses).isEmpty();
            session.rollback();
            assertThat(emails(ed)).containsExactly("e1", "e2");
        });
        inSession(session -> {
            User ed = users(session).get(0);
            var savepoint = session.savepoint();
            session.execute(deleteFrom(ADDRESS).where(ADDRESS.userId.eq(ed.id)));
            session.load(ed, USER.addresses);
            savepoint.rollback();
            assertThat(emails(ed)).containsExactly("e1", "e2");
            session.load(ed, USER.addresses);
            assertThat(emails(ed)).containsExactly("e1", "e2");
        });
    }

    @Test
    void aRowThatIsLedElsewhereIsReadBefore() {
        inSession(session -> {
            User ed = users(session).get(0);
            Address first = ed.addresses.get(0);
            Address second = ed.addresses.get(1);
            session.execute(update(ADDRESS).setNull(ADDRESS.userId).all());
            session.load(ed, USER.addresses);
            assertThat(ed.addresses).isEmpty();
            ed.addresses.add(first);
            session.flush();
            assertThat(first.user).isSameAs(ed);
            session.execute(update(ADDRESS).setNull(ADDRESS.userId).all());
            second.user = users(session).get(1);
            session.commit();
        });
        assertThat(stored()).containsExactly("e1 null", "e2 2", "j1 null");
    }

    @Test
    void newRowsOfAStatementAndOfTheUsersOwnSqlAreLoadedToo() {
        inSession(session -> {
            User ed = users(session).get(0);
            session.execute(insertInto(ADDRESS).set(ADDRESS.email, "e3").set(ADDRESS.userId, ed.id));
            session.load(ed, USER.addresses);
            assertThat(emails(ed)).containsExactly("e1", "e2", "e3");
            session.execute(sql("update rel_addresses set user_id = ? where email = ?", 2, "e1"));
            session.list(select(USER).load(USER.addresses));
            assertThat(emails(ed)).containsExactly("e2", "e3");
            session.list(deleteFrom(ADDRESS).where(ADDRESS.email.eq("e2")).returning(ADDRESS));
            session.load(ed, USER.addresses);
            assertThat(emails(ed)).containsExactly("e3");
        });
    }

    @Test
    void theOneEndAndAssociationsToo() {
        inSession(session -> {
            User ed = users(session).get(0);
            User jack = users(session).get(1);
            Profile profile = ed.profile;
            session.execute(update(PROFILE).set(PROFILE.userId, jack.id).all());
            session.execute(deleteFrom(MEMBERSHIP).all());
            session.execute(update(GROUP).set(GROUP.name, "changed").all());
            sent();
            session.flush();
            assertThat(sent()).isEmpty();
            session.load(List.of(ed, jack), USER.profile, USER.groups);
            assertThat(ed.profile).isNull();
            assertThat(jack.profile).isSameAs(profile);
            assertThat(profile.user).isSameAs(jack);
            assertThat(ed.groups).isEmpty();
            session.execute(update(PROFILE).set(PROFILE.userId, ed.id).all());
            jack.profile = null;
            sent();
            session.commit();
            assertThat(sent()).as("it is another's").containsExactly("select profiles");
            assertThat(engine.autocommit().one(select(PROFILE)).userId).isEqualTo(ed.id);
        });
    }

    @Test
    void anOwnerIsDeletedWithWhatIsItsByThen() {
        Order first = new Order("first");
        first.lines = new ArrayList<>(List.of(new Line(1, "a"), new Line(2, "b")));
        Order second = new Order("second");
        given(first, second);
        inSession(session -> {
            Order order = session.one(select(ORDER).where(ORDER.customer.eq("first")).load(ORDER.lines));
            session.execute(update(LINE).set(LINE.orderId, second.id).where(LINE.text.eq("a")));
            session.execute(insertInto(LINE).set(LINE.text, "c").set(LINE.position, 3).set(LINE.orderId, first.id));
            session.delete(order);
            session.commit();
        });
        assertThat(engine.autocommit().list(select(LINE))).extracting(line -> line.text).containsExactly("a");
    }

    @Test
    void whatIsForetoldSaysThatItIsNotKnown() {
        inSession(session -> {
            User ed = users(session).get(0);
            session.execute(deleteFrom(ADDRESS).where(ADDRESS.email.eq("e1")));
            assertThat(session.changes().isEmpty()).isTrue();
            ed.addresses.add(new Address("e3"));
            sent();
            assertThat(session.changes().added()).containsExactly(ed.addresses.get(2));
            assertThat(session.changes().unloaded()).hasSize(1);
            assertThat(sent()).isEmpty();
        });
    }
}
