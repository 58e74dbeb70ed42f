package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.ProfileTable.PROFILE;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NotLoadedException;
import dev.rowan.it.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is loaded on one side of a foreign key tells the other side, where that is all there is. */
final class RelationBackTest extends RelationFixture {

    RelationBackTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void users() {
        User ed = new User("ed");
        ed.profile = new Profile("about ed");
        ed.addresses = new ArrayList<>(List.of(new Address("e1"), new Address("e2")));
        User jack = new User("jack");
        jack.profile = new Profile("about jack");
        given(ed, jack);
    }

    @Test
    void theOneEndOfAOneToOneTellsTheOther() {
        inSession(session -> {
            List<Profile> profiles = session.list(select(PROFILE).orderBy(PROFILE.text.asc()).load(PROFILE.user));
            assertThat(profiles).allMatch(profile -> profile.user.profile == profile && session.isLoaded(profile.user, USER.profile)
                    && !session.isDirty(profile.user) && !session.isDirty(profile));
            assertThat(session.changes().isEmpty()).isTrue();
            sent();
            session.load(profiles.get(0).user, USER.profile);
            session.flush();
            assertThat(sent()).isEmpty();
        });
        inSession(session -> {
            List<Profile> profiles = session.list(select(PROFILE).orderBy(PROFILE.text.asc()));
            User jack = session.one(select(USER).where(USER.name.eq("jack")));
            sent();
            session.load(profiles, PROFILE.user);
            assertThat(sent()).as("jack is held").containsExactly("select users");
            assertThat(jack.profile).isSameAs(profiles.get(1));
            assertThat(profiles.get(0).user.profile).isSameAs(profiles.get(0));
            jack.profile.text = "changed";
            jack.profile.user.profile = null;
            session.flush();
            assertThat(sent()).as("an orphan").containsExactly("delete profiles");
        });
    }

    @Test
    void whatTheUserHasPutThereStays() {
        inSession(session -> session.noAutoflush(() -> {
            User ed = session.one(select(USER).where(USER.name.eq("ed")));
            Profile other = new Profile("other");
            ed.profile = other;
            Profile profile = session.one(select(PROFILE).where(PROFILE.text.eq("about ed")).load(PROFILE.user));
            assertThat(ed.profile).isSameAs(other);
            assertThat(session.isLoaded(ed, USER.profile)).isFalse();
            session.one(select(PROFILE).where(PROFILE.text.eq("about ed")).load(PROFILE.user).populateExisting());
            assertThat(ed.profile).isSameAs(other);
            session.flush();
            assertThat(session.list(select(PROFILE).where(PROFILE.userId.eq(ed.id)))).containsExactly(other);
            assertThat(session.contains(profile)).isFalse();
        }));
        inSession(session -> session.noAutoflush(() -> {
            User ed = session.one(select(USER).where(USER.name.eq("ed")).load(USER.profile));
            Profile profile = ed.profile;
            ed.profile = null;
            profile.user = null;
            session.load(profile, PROFILE.user);
            session.list(select(PROFILE).load(PROFILE.user));
            assertThat(ed.profile).isNull();
            assertThat(profile.user).isNull();
        }));
    }

    @Test
    void aCollectionTellsItsObjectsAndNotTheOtherWayRound() {
        inSession(session -> {
            List<Address> addresses = session.list(select(ADDRESS).orderBy(ADDRESS.id.asc()).load(ADDRESS.user));
            User ed = addresses.get(0).user;
            assertThat(session.isLoaded(ed, USER.addresses)).isFalse();
            assertThatThrownBy(() -> ed.addresses.size()).isInstanceOf(NotLoadedException.class);
            session.flush();
        });
        inSession(session -> {
            User ed = session.one(select(USER).where(USER.name.eq("ed")));
            session.load(ed, USER.addresses, USER.profile);
            assertThat(ed.addresses).hasSize(2).allMatch(address -> address.user == ed && session.isLoaded(address, ADDRESS.user)
                    && !session.isDirty(address));
            assertThat(ed.profile.user).isSameAs(ed);
            sent();
            session.flush();
            session.load(ed.addresses, ADDRESS.user);
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void whatWasToldAfterAWriteIsTakenBackWithIt() {
        inSession(session -> {
            User ed = session.one(select(USER).where(USER.name.eq("ed")));
            session.add(new User("new"));
            session.flush();
            session.list(select(PROFILE).load(PROFILE.user));
            assertThat(ed.profile.text).isEqualTo("about ed");
            session.rollback();
            assertThat(ed.profile).isNull();
            assertThat(session.isLoaded(ed, USER.profile)).isFalse();
            session.load(ed, USER.profile);
            assertThat(ed.profile.text).isEqualTo("about ed");
        });
    }
}
