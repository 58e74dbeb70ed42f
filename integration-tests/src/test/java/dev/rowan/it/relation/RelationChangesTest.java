package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.CountryTable.COUNTRY;
import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.LineTable.LINE;
import static dev.rowan.it.relation.NoteTable.NOTE;
import static dev.rowan.it.relation.OrderTable.ORDER;
import static dev.rowan.it.relation.RiverTable.RIVER;
import static dev.rowan.it.relation.TownTable.TOWN;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowan.SessionStateException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.ChangedValue;
import dev.rowan.session.Changes;
import dev.rowan.session.EntityState;
import dev.rowan.session.RelatedPair;
import dev.rowan.session.Session;
import dev.rowan.session.UnloadedRelationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a session foretells of a flush that relationships make do something. */
final class RelationChangesTest extends RelationFixture {

    private final boolean defers;

    RelationChangesTest(TestDatabase database) {
        super(database);
        this.defers = List.of("postgresql", "sqlite").contains(engine.dialect().name());
    }

    private static User user(String name, Address... addresses) {
        User user = new User(name);
        user.addresses = new ArrayList<>(List.of(addresses));
        user.groups = new LinkedHashSet<>();
        return user;
    }

    private static Order order(String customer, Line... lines) {
        Order order = new Order(customer);
        order.lines = new ArrayList<>(List.of(lines));
        return order;
    }

    /** Asked twice, it says the same and sends nothing. */
    private Changes changes(Session session) {
        sent();
        Changes changes = session.changes();
        assertThat(session.changes()).hasToString(changes.toString());
        assertThat(sent()).isEmpty();
        return changes;
    }

    private static void flush(Session session) {
        session.flush();
        assertThat(session.changes().isEmpty()).isTrue();
    }

    @Test
    void newObjectsThatAreReachedAndTheKeysTheyGet() {
        Address stray = new Address("stray");
        given(stray);
        inSession(session -> {
            Address held = session.getOne(ADDRESS, stray.id);
            User ed = user("ed", new Address("a"), held);
            ed.groups.add(new Group("admins"));
            session.add(ed);
            Changes changes = changes(session);
            Address a = ed.addresses.get(0);
            Group admins = ed.groups.iterator().next();
            assertThat(changes.added()).containsExactly(ed, a, admins);
            assertThat(changes.related()).extracting(RelatedPair::relationship, RelatedPair::owner, RelatedPair::target)
                    .containsExactly(tuple(USER.groups, ed, admins));
            ChangedValue key = changes.of(held).orElseThrow().columns().get(ADDRESS.userId);
            assertThat(key.isKnown()).isFalse();
            assertThat(key.keyOf()).containsSame(ed);
            assertThat(key.before()).isNull();
            assertThat(key.after()).isNull();
            assertThat(changes).hasToString("""
                    + rel_users name 'ed'
                    + rel_addresses email 'a', user_id (key of the new rel_users)
                    + rel_groups name 'admins'
                    + User.groups: the new rel_users and the new rel_groups
                    ~ rel_addresses id %s: user_id null → (key of the new rel_users)""".formatted(held.id));
            assertThat(session.state(a)).isEqualTo(EntityState.TRANSIENT);
            assertThat(a.user).isNull();
            assertThat(held.userId).isNull();
            flush(session);
            assertThat(held.userId).isEqualTo(ed.id);
            assertThat(key.isKnown()).as("as it was").isFalse();
        });
    }

    @Test
    void foreignKeysThatMoveByEitherSideAndThatAreLetGo() {
        User ed = user("ed", new Address("a"), new Address("b"), new Address("c"), new Address("d"));
        User al = user("al");
        given(ed, al);
        inSession(session -> {
            List<User> users = session.list(select(USER).load(USER.addresses).orderBy(USER.name.desc()));
            List<Address> addresses = List.copyOf(users.get(0).addresses);
            session.load(addresses, ADDRESS.user);
            users.get(1).addresses.add(users.get(0).addresses.remove(0));
            addresses.get(1).user = users.get(1);
            addresses.get(2).user = null;
            users.get(0).addresses.remove(addresses.get(3));
            Changes changes = changes(session);
            assertThat(changes).hasToString("""
                    ~ rel_addresses id %1$s: user_id %5$s → %6$s
                    ~ rel_addresses id %2$s: user_id %5$s → %6$s
                    ~ rel_addresses id %3$s: user_id %5$s → null
                    ~ rel_addresses id %4$s: user_id %5$s → null""".formatted(addresses.get(0).id, addresses.get(1).id,
                    addresses.get(2).id, addresses.get(3).id, ed.id, al.id));
            assertThat(changes.of(addresses.get(1)).orElseThrow().relationships()).containsExactly(ADDRESS.user);
            assertThat(addresses).allMatch(address -> address.userId.equals(ed.id));
            flush(session);
            assertThat(addresses).extracting(address -> address.userId).containsExactly(al.id, al.id, null, null);
        });
    }

    @Test
    void orphansAndWhatMakesRoom() {
        User ed = user("ed");
        ed.profile = new Profile("old");
        Order order = order("al", new Line(1, "x"), new Line(2, "y"));
        given(ed, order);
        inSession(session -> {
            User held = session.list(select(USER).load(USER.profile)).get(0);
            Order owner = session.list(select(ORDER).load(ORDER.lines)).get(0);
            Line gone = owner.lines.remove(0);
            Profile old = held.profile;
            held.profile = new Profile("new");
            Changes changes = changes(session);
            assertThat(changes.added()).containsExactly(held.profile);
            assertThat(changes.deleted()).containsExactly(old, gone);
            assertThat(changes.changed()).isEmpty();
            flush(session);
            assertThat(session.state(old)).isEqualTo(EntityState.DELETED);
            assertThat(session.state(gone)).isEqualTo(EntityState.DELETED);
        });
    }

    @Test
    void associationRowsThatComeAndGo() {
        User ed = user("ed");
        ed.groups = new LinkedHashSet<>(Set.of(new Group("a")));
        given(ed, new Group("b"));
        inSession(session -> {
            User held = session.list(select(USER).load(USER.groups)).get(0);
            List<Group> groups = session.list(select(GROUP).load(GROUP.users).orderBy(GROUP.name.asc()));
            held.groups.clear();
            groups.get(0).users.clear();
            held.groups.add(groups.get(1));
            groups.get(1).users.add(held);
            Changes changes = changes(session);
            assertThat(changes.changed()).isEmpty();
            assertThat(changes.related()).extracting(RelatedPair::owner, RelatedPair::target).containsExactly(tuple(held, groups.get(1)));
            assertThat(changes.unrelated()).extracting(RelatedPair::owner, RelatedPair::target)
                    .containsExactly(tuple(held, groups.get(0)));
            assertThat(changes).hasToString("""
                    + User.groups: rel_users id %1$s and rel_groups id %3$s
                    - User.groups: rel_users id %1$s and rel_groups id %2$s""".formatted(held.id, groups.get(0).id, groups.get(1).id));
            flush(session);
            assertThat(sent()).containsExactly("insert memberships", "delete memberships");
        });
    }

    @Test
    void whatADeletedOwnerTakesWithItWhereItIsLoadedAndWhereNot() {
        Order order = order("al", new Line(1, "x"), new Line(2, "y"));
        order.lines.get(0).notes = new ArrayList<>(List.of(new Note("n")));
        User ed = user("ed", new Address("a"));
        ed.profile = new Profile("p");
        ed.groups.add(new Group("g"));
        given(order, ed);
        inSession(session -> {
            Order owner = session.list(select(ORDER).load(ORDER.lines.load(LINE.notes))).get(0);
            User held = session.list(select(USER).load(USER.addresses, USER.groups)).get(0);
            Line line = owner.lines.get(1);
            Note note = line.notes.iterator().next();
            Address address = held.addresses.get(0);
            session.delete(owner);
            session.delete(held);
            Changes changes = changes(session);
            assertThat(changes.deleted()).containsExactlyInAnyOrder(owner, owner.lines.get(0), line, note, held);
            assertThat(changes.of(address).orElseThrow())
                    .hasToString("rel_addresses id %s: user_id %s → null".formatted(address.id, ed.id));
            assertThat(changes.unrelated()).extracting(RelatedPair::owner, RelatedPair::target)
                    .containsExactly(tuple(held, held.groups.iterator().next()));
            assertThat(changes.unloaded()).extracting(UnloadedRelationship::owner, UnloadedRelationship::relationship)
                    .containsExactlyInAnyOrder(tuple(owner, ORDER.labels), tuple(held, USER.profile));
            assertThat(changes.toString()).endsWith("""
                    ? rel_users id %s: and what else User.profile leads to""".formatted(held.id));
            assertThat(session.state(line)).isEqualTo(EntityState.PERSISTENT);
            flush(session);
            assertThat(session.state(line)).isEqualTo(EntityState.DELETED);
            assertThat(session.state(note)).isEqualTo(EntityState.DELETED);
            assertThat(address.userId).isNull();
            assertThat(session.list(select(NOTE))).isEmpty();
        });
    }

    @Test
    void whatIsHeldOfACollectionThatIsNotLoadedIsKnown() {
        Order order = order("al", new Line(1, "x"), new Line(2, "y"));
        given(order);
        inSession(session -> {
            Line line = session.getOne(LINE, order.lines.get(0).id);
            session.delete(session.getOne(ORDER, order.id));
            Changes changes = changes(session);
            assertThat(changes.deleted()).hasSize(2).contains(line);
            assertThat(changes.unloaded()).extracting(UnloadedRelationship::relationship)
                    .containsExactlyInAnyOrder(ORDER.lines, ORDER.labels, LINE.notes);
        });
    }

    @Test
    void aCollectionInThePlaceOfOneThatWasNotLoaded() {
        User ed = user("ed", new Address("a"), new Address("b"));
        ed.groups.add(new Group("g"));
        given(ed);
        inSession(session -> {
            User held = session.getOne(USER, ed.id);
            Address a = session.getOne(ADDRESS, ed.addresses.get(0).id);
            Group g = session.getOne(GROUP, ed.groups.iterator().next().id);
            held.addresses = new ArrayList<>(List.of(a));
            held.groups = new LinkedHashSet<>(List.of(g, new Group("h")));
            Changes changes = changes(session);
            assertThat(changes.changed()).as("which has its key already").isEmpty();
            assertThat(changes.related()).as("g may be there").extracting(RelatedPair::target).containsExactlyElementsOf(changes.added());
            assertThat(changes.unloaded()).extracting(UnloadedRelationship::relationship).containsExactly(USER.addresses, USER.groups);
            assertThat(session.isLoaded(held, USER.addresses)).isFalse();
            flush(session);
            assertThat(session.count(select(ADDRESS).where(ADDRESS.userId.isNull()))).isEqualTo(1);
        });
    }

    @Test
    void aKeyThatChangesCarriesOthersAlong() {
        Country country = new Country("xx", "nowhere");
        country.towns = new ArrayList<>();
        country.rivers = new ArrayList<>();
        Town town = new Town("here", country);
        given(country, town, new River(country));
        inSession(session -> {
            Country held = session.list(select(COUNTRY).load(COUNTRY.towns)).get(0);
            River river = session.list(select(RIVER)).get(0);
            held.code = "yy";
            held.towns.get(0).mayor = "ed";
            Changes changes = changes(session);
            String rivers = """
                    ~ rel_rivers id %s: country_code 'xx' → 'yy'
                    ? rel_countries code 'xx': and what else Country.rivers leads to""".formatted(river.id);
            assertThat(changes).hasToString("""
                    ~ rel_countries code 'xx': code 'xx' → 'yy'
                    ~ rel_towns name 'here', country_code 'xx': country_code 'xx' → 'yy', mayor null → 'ed'
                    """.strip() + (defers ? "\n" + rivers : ""));
            if (defers) {
                flush(session);
                assertThat(river.countryCode).isEqualTo("yy");
                assertThat(session.get(TOWN, new TownKey("here", "yy"))).contains(held.towns.get(0));
            }
        });
    }

    @Test
    void aRowThatIsDeletedAndAddedAgainIsOneUpdateOrNothing() {
        given(new Country("xx", "nowhere"), new Country("yy", "there"));
        inSession(session -> {
            Country one = session.getOne(COUNTRY, "xx");
            Country other = session.getOne(COUNTRY, "yy");
            session.delete(one);
            Country again = session.add(new Country("xx", "somewhere"));
            Changes changes = changes(session);
            assertThat(changes.added()).isEmpty();
            assertThat(changes.deleted()).isEmpty();
            assertThat(changes.of(again).orElseThrow()).hasToString("rel_countries code 'xx': name 'nowhere' → 'somewhere'");
            flush(session);
            assertThat(sent()).contains("update countries").doesNotContain("delete countries", "insert countries");
            session.delete(other);
            session.add(new Country("yy", "there"));
            assertThat(changes(session)).as("its rivers lose it")
                    .hasToString("? rel_countries code 'yy': and what else Country.rivers leads to");
            flush(session);
            assertThat(sent()).contains("update rivers").doesNotContain("update countries", "delete countries", "insert countries");
            assertThat(session.list(select(COUNTRY))).hasSize(2);
        });
    }

    @Test
    void aRowThatIsAddedAgainAsItWasStaysWhileOthersGetTheirKeys() {
        given(new Country("xx", "nowhere"));
        inSession(session -> {
            session.delete(session.getOne(COUNTRY, "xx"));
            Country again = session.add(new Country("xx", "nowhere"));
            session.add(user("ed", new Address("a")));
            assertThat(changes(session).added()).hasSize(2);
            flush(session);
            assertThat(session.state(again)).isEqualTo(EntityState.PERSISTENT);
            session.commit();
            assertThat(session.count(select(COUNTRY))).isEqualTo(1);
        });
    }

    @Test
    void whatLeadsToARowThatIsAddedAgainIsSaidAnew() {
        Country country = new Country("xx", "nowhere");
        given(country, new River(country), new River(country));
        inSession(session -> {
            Country old = session.list(select(COUNTRY).load(COUNTRY.rivers)).get(0);
            River kept = old.rivers.get(0);
            River left = old.rivers.get(1);
            session.delete(old);
            Country again = new Country("xx", "somewhere");
            again.rivers = new ArrayList<>(List.of(kept, new River(null)));
            River fresh = again.rivers.get(1);
            session.add(again);
            assertThat(changes(session)).hasToString("""
                    + rel_rivers country_code 'xx'
                    ~ rel_countries code 'xx': name 'nowhere' → 'somewhere'
                    ~ rel_rivers id %s: country_code 'xx' → null
                    ? rel_countries code 'xx': and what else Country.rivers leads to""".formatted(left.id));
            flush(session);
            assertThat(again.rivers).containsExactly(kept, fresh).allMatch(river -> river.country == again);
            assertThat(List.of(kept, fresh)).allMatch(river -> "xx".equals(river.countryCode));
            assertThat(left.countryCode).isNull();
            session.commit();
        });
        inSession(session -> assertThat(session.list(select(RIVER).where(RIVER.countryCode.eq("xx")))).hasSize(2));
    }

    @Test
    void aKeyOfAnotherTableIsPartOfTheKey() {
        Worker worker = new Worker("ed", "jones");
        Dependent dependent = new Dependent("al", worker);
        inSession(session -> {
            session.add(dependent);
            assertThat(changes(session)).hasToString("""
                    + rel_dependents name 'al', first_name 'ed', last_name 'jones'
                    + rel_workers first_name 'ed', last_name 'jones'""");
            flush(session);
        });
    }

    @Test
    void aCycleIsTwoInserts() {
        Person ed = new Person("ed");
        ed.favorite = new Ball("red");
        ed.balls = new LinkedHashSet<>(Set.of(ed.favorite));
        inSession(session -> {
            session.add(ed);
            assertThat(changes(session)).hasToString("""
                    + rel_persons name 'ed', favorite_ball_id (key of the new rel_balls)
                    + rel_balls color 'red', person_id (key of the new rel_persons)""");
            flush(session);
        });
    }

    @Test
    void whatComesAndGoesAgainIsNothing() {
        User ed = user("ed");
        given(ed, new Group("g"));
        inSession(session -> {
            User held = session.list(select(USER).load(USER.addresses, USER.groups, USER.profile)).get(0);
            Group group = session.list(select(GROUP).load(GROUP.users)).get(0);
            held.groups.add(group);
            session.delete(group);
            Changes changes = changes(session);
            assertThat(changes.deleted()).containsExactly(group);
            assertThat(changes.related()).isEmpty();
            session.rollback();
            User again = session.list(select(USER).load(USER.addresses)).get(0);
            again.addresses = new ArrayList<>(again.addresses);
            assertThat(changes(session).isEmpty()).isTrue();
            flush(session);
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void whatAFlushWouldRefuseIsRefusedTheSameAndHarmsNothing() {
        User ed = user("ed", new Address("a"));
        User al = user("al");
        given(ed, al, order("al", new Line(1, "x")));
        inSession(session -> {
            Address address = session.list(select(ADDRESS).load(ADDRESS.user)).get(0);
            User other = session.getOne(USER, al.id);
            address.user = other;
            address.userId = null;
            refused(session);
            address.userId = al.id;
            address.email = "b";
            assertThat(changes(session).changed()).hasSize(1);
            session.flush();
            Line line = session.list(select(LINE).load(LINE.order)).get(0);
            line.order = null;
            refused(session);
            session.rollback();
            session.load(other, USER.addresses);
            Address detached = new Address("c");
            detached.id = 77;
            other.addresses.add(detached);
            refused(session);
            assertThat(session.state(detached)).isEqualTo(EntityState.DETACHED);
        });
    }

    private void refused(Session session) {
        sent();
        Throwable refusal = catchThrowable(session::changes);
        assertThat(refusal).isExactlyInstanceOf(SessionStateException.class);
        assertThatThrownBy(session::changes).hasMessage(refusal.getMessage());
        assertThat(sent()).isEmpty();
        session.noAutoflush(() -> assertThat(session.count(select(USER))).as("not to be rolled back").isEqualTo(2));
    }

    @Test
    void whatIsRefusedByTheFlushHasTheSameMessage() {
        User ed = user("ed", new Address("a"));
        given(ed, user("al"));
        inSession(session -> {
            Address address = session.list(select(ADDRESS).load(ADDRESS.user)).get(0);
            address.user = new User("bo");
            address.userId = null;
            Throwable foretold = catchThrowable(session::changes);
            assertThat(session.state(address.user)).isEqualTo(EntityState.TRANSIENT);
            assertThatThrownBy(session::flush).hasSameClassAs(foretold).hasMessage(foretold.getMessage());
        });
    }
}
