package dev.rowan.it.reference;

import static dev.rowan.it.reference.AddressTable.ADDRESS;
import static dev.rowan.it.reference.BadgeTable.BADGE;
import static dev.rowan.it.reference.CountryTable.COUNTRY;
import static dev.rowan.it.reference.CurrencyTable.CURRENCY;
import static dev.rowan.it.reference.CustomerTable.CUSTOMER;
import static dev.rowan.it.reference.InterestTable.INTEREST;
import static dev.rowan.it.reference.RegionTable.REGION;
import static dev.rowan.it.reference.TeamTable.TEAM;
import static dev.rowan.it.reference.WorkerTable.WORKER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ForeignKeyException;
import dev.rowan.SessionStateException;
import dev.rowan.UniqueException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.Changes;
import dev.rowan.session.EntityState;
import dev.rowan.session.SessionSavepoint;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a flush writes of fields that lead to records, and what stands in them afterwards. */
final class ReferenceFlushTest extends ReferenceFixture {

    ReferenceFlushTest(TestDatabase database) {
        super(database);
    }

    @Test
    void anEqualRecordTellsTheRowThatIsHeld() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            Address moved = all.get(2);
            moved.country = new Country("DE", "Germany");
            assertThat(session.isDirty(moved)).isTrue();
            assertThat(session.changes().of(moved)).isPresent();
            sent();
            session.flush();
            assertThat(sent()).containsExactly("update addresses");
            assertThat(moved.countryCode).isEqualTo("DE");
            assertThat(moved.country).isSameAs(all.get(0).country).isSameAs(session.getOne(COUNTRY, "DE"));
            session.rollback();
            assertThat(moved.countryCode).isEqualTo("FR");
            assertThat(moved.country).isEqualTo(FRANCE);
        });
    }

    @Test
    void anEqualRecordOfTheSameRowIsNoChange() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            all.get(0).country = new Country("DE", "Germany");
            assertThat(session.isDirty(all.get(0))).isFalse();
            assertThat(session.changes().isEmpty()).isTrue();
            sent();
            session.flush();
            assertThat(sent()).isEmpty();
            assertThat(all.get(0).country).isSameAs(all.get(1).country);
            all.get(0).country = null;
            session.flush();
            assertThat(sent()).containsExactly("update addresses");
            assertThat(all.get(0).countryCode).isNull();
        });
    }

    @Test
    void aForeignKeyThatChangedLeadsToTheRecordThatIsHeld() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            all.get(0).countryCode = "FR";
            session.flush();
            assertThat(all.get(0).country).isSameAs(all.get(2).country);
            all.get(0).countryCode = "DE";
            all.get(0).country = new Country("DE", "Germany");
            session.flush();
            assertThat(all.get(0).country).isSameAs(all.get(1).country);
            all.get(0).countryCode = "FR";
            all.get(0).country = null;
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class).hasMessageContaining("both were changed");
        });
    }

    @Test
    void aNewRecordWithAKeyThatIsGivenIsInsertedFirst() {
        inSession(session -> {
            Address one = session.add(new Address("a", new Country("IT", "Italy")));
            Address two = session.add(new Address("b", new Country("IT", "Italy")));
            session.commit();
            assertThat(sent()).startsWith("insert countries").doesNotContain("insert countries x2").doesNotContain("update addresses");
            assertThat(one.country).isSameAs(two.country).isSameAs(session.getOne(COUNTRY, "IT"));
            assertThat(session.state(one.country)).isEqualTo(EntityState.PERSISTENT);
            assertThat(one.countryCode).isEqualTo("IT");
        });
    }

    @Test
    void twoNewRecordsOfOneKeyMustSayTheSame() {
        inSession(session -> {
            session.add(new Address("a", new Country("IT", "Italy")));
            session.add(new Address("b", new Country("IT", "Italia")));
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class)
                    .hasMessageContaining("says otherwise than one that this flush is to insert");
        });
    }

    @Test
    void aRowThatIsNotHeldIsInsertedAsOfAClass() {
        givenAddresses();
        inSession(session -> {
            session.add(new Address("d", GERMANY));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
            session.rollback();
            Address address = session.add(address("d", "DE"));
            session.commit();
            session.load(address, ADDRESS.country);
            assertThat(address.country).isEqualTo(GERMANY);
        });
    }

    @Test
    void aNewRecordGetsItsKeyInANewInstance() {
        Currency euro = new Currency("Euro");
        Address one = new Address("a", null);
        Address two = new Address("b", null);
        one.currency = euro;
        two.currency = euro;
        inSession(session -> {
            session.addAll(List.of(one, two));
            session.commit();
            assertThat(sent()).startsWith("insert currencies").doesNotContain("update addresses");
            assertThat(one.currency).isNotSameAs(euro).isSameAs(two.currency).isSameAs(session.getOne(CURRENCY, one.currency.id()));
            assertThat(one.currency.id()).isNotNull().isEqualTo(one.currencyId).isEqualTo(two.currencyId);
            assertThat(session.changes().isEmpty()).isTrue();
            assertThat(session.isLoaded(one, ADDRESS.currency)).isTrue();
            session.commit();
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void changesForetellWhatANewRecordMeans() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            all.get(0).currency = new Currency("Euro");
            all.get(2).country = new Country("DE", "Germany");
            assertThat(session.changes().added()).containsExactly(all.get(0).currency);
            assertThat(session.changes().changed()).extracting(change -> change.entity()).containsExactly(all.get(0), all.get(2));
            assertThat(session.changes().toString()).contains("country_code 'FR' → 'DE'");
            assertThat(session.state(all.get(0).currency)).isEqualTo(EntityState.TRANSIENT);
            session.flush();
            assertThat(session.changes().isEmpty()).isTrue();
        });
    }

    @Test
    void tablesThatReferToEachOtherMayBeOfARecord() {
        Team team = new Team(null, "reds", null);
        Player ed = new Player("ed", team);
        inSession(session -> {
            session.add(ed);
            session.commit();
            assertThat(ed.team.id()).isNotNull().isEqualTo(ed.teamId);
            session.replace(new Team(ed.teamId, "reds", ed.id));
            Player al = session.add(new Player("al", ed.team));
            al.team = new Team(null, "blues", ed.id);
            session.commit();
            assertThat(al.team).isSameAs(session.getOne(TEAM, al.teamId)).isEqualTo(new Team(al.teamId, "blues", ed.id));
            assertThat(ed.team.captainId()).isEqualTo(ed.id);
            assertThat(session.changes().isEmpty()).isTrue();
        });
    }

    @Test
    void aHeldObjectThatLeadsToANewRecordIsUpdatedAfterItsInsert() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            all.get(0).currency = new Currency("Euro");
            all.get(1).currency = all.get(0).currency;
            sent();
            session.flush();
            assertThat(sent()).containsExactly("insert currencies", "update addresses x2");
            assertThat(all.get(0).currency).isSameAs(all.get(1).currency).isSameAs(session.getOne(CURRENCY, all.get(0).currencyId));
            session.rollback();
            assertThat(all.get(0).currency).isNull();
            assertThat(all.get(0).currencyId).isNull();
            assertThat(session.count(select(CURRENCY))).isZero();
        });
    }

    @Test
    void aRollbackGivesANewObjectBackWhatItHad() {
        Currency euro = new Currency("Euro");
        Address one = new Address("a", new Country("IT", "Italy"));
        one.currency = euro;
        inSession(session -> {
            SessionSavepoint savepoint = session.savepoint();
            session.add(one);
            session.flush();
            assertThat(one.currency).isNotSameAs(euro);
            savepoint.rollback();
            assertThat(one.currency).isSameAs(euro);
            assertThat(one.currencyId).isNull();
            assertThat(one.countryCode).isNull();
            assertThat(session.state(one)).isEqualTo(EntityState.TRANSIENT);
            session.add(one);
            session.commit();
            assertThat(one.currency.id()).isNotNull();
        });
        inSession(session -> assertThat(session.one(select(ADDRESS).load(ADDRESS.currency)).currency).isEqualTo(one.currency));
    }

    @Test
    void aDetachedRecordWithAGeneratedKeyIsLedToByIt() {
        inSession(session -> session.add(new Currency("Euro")));
        Integer[] id = new Integer[1];
        sessions.transaction(session -> id[0] = session.add(new Currency("Euro")).id());
        sent();
        inSession(session -> {
            Address address = session.add(new Address("a", null));
            address.currency = new Currency(id[0], null, 0);
            session.commit();
            assertThat(sent()).containsExactly("insert addresses");
            assertThat(address.currencyId).isEqualTo(id[0]);
            Currency euro = session.getOne(CURRENCY, id[0]);
            Address second = session.add(new Address("b", null));
            second.currency = new Currency(id[0], null, 0);
            session.commit();
            assertThat(second.currency).isSameAs(euro).isSameAs(address.currency);
        });
    }

    @Test
    void whatIsDeletedWithItsOwner() {
        Worker ed = new Worker("ed", new Badge(null, "7"));
        Worker al = new Worker("al", new Badge(null, "8"));
        inSession(session -> {
            session.addAll(List.of(ed, al));
            session.commit();
            assertThat(ed.badgeId).isEqualTo(ed.badge.id());
            session.delete(ed);
            session.flush();
            assertThat(session.list(select(BADGE))).containsExactly(al.badge);
            session.rollback();
            assertThat(session.count(select(BADGE))).isEqualTo(2);
            assertThat(ed.badge).isSameAs(session.getOne(BADGE, ed.badgeId));
        });
        inSession(session -> {
            session.delete(session.getOne(WORKER, ed.id));      // not loaded: it is read
            session.commit();
            assertThat(session.list(select(BADGE))).containsExactly(al.badge);
        });
        assertThat(engine.autocommit().one(select(WORKER).load(WORKER.badge)).badge).isEqualTo(al.badge);
    }

    @Test
    void aDeletedRecordIsLetGoOfAsTheDatabaseDoes() {
        given(GERMANY, FRANCE);
        Address held = address("a", null);
        held.originCode = "DE";
        given(held);
        inSession(session -> {
            Address own = session.one(select(ADDRESS).load(ADDRESS.origin));
            Country germany = own.origin;
            session.delete(germany);
            session.flush();
            assertThat(own.origin).isNull();
            assertThat(own.originCode).isNull();
            assertThat(session.isDirty(own)).isFalse();
            session.rollback();
            assertThat(own.origin).isEqualTo(GERMANY).isSameAs(session.getOne(COUNTRY, "DE"));
            assertThat(own.originCode).isEqualTo("DE");
        });
    }

    @Test
    void aDeletedRecordThatIsReferredToIsRefusedByTheDatabase() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            session.delete(all.get(2).country);
            assertThatThrownBy(session::flush).isInstanceOf(ForeignKeyException.class);
            session.rollback();
            assertThat(all.get(2).country).isSameAs(session.getOne(COUNTRY, "FR"));
            session.delete(all.get(2).country);
            all.get(2).country = all.get(0).country;
            session.commit();
            assertThat(session.list(select(COUNTRY))).containsExactly(GERMANY);
        });
    }

    @Test
    void aRecordThatIsDeletedAndReachedAnewIsOneUpdate() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            session.delete(all.get(2).country);
            all.get(2).country = new Country("FR", "Frankreich");
            sent();
            session.commit();
            assertThat(sent()).containsExactly("update countries");
            assertThat(all.get(2).country).isSameAs(session.getOne(COUNTRY, "FR")).isEqualTo(new Country("FR", "Frankreich"));
        });
    }

    @Test
    void associationRowsMayBeRecords() {
        Customer ed = new Customer("ed");
        ed.topics = new LinkedHashSet<>(Set.of(new Topic("jazz"), new Topic("tea")));
        inSession(session -> {
            session.add(ed);
            session.commit();
            assertThat(session.count(select(INTEREST))).isEqualTo(2);
            ed.topics.removeIf(topic -> topic.name.equals("tea"));
            session.commit();
            assertThat(session.list(select(INTEREST))).hasSize(1).allMatch(interest -> interest.customerId() == ed.id);
        });
        inSession(session -> {
            Customer own = session.one(select(CUSTOMER).load(CUSTOMER.topics));
            assertThat(own.topics).extracting(topic -> topic.name).containsExactly("jazz");
            session.delete(own);
            session.commit();
            assertThat(session.count(select(INTEREST))).isZero();
        });
    }

    @Test
    void aRecordItselfLosesAForeignKeyThatTheDatabaseClears() {
        given(GERMANY);
        given(new Region("Harz", "DE"));
        inSession(session -> {
            session.getOne(REGION, "Harz");
            session.delete(session.getOne(COUNTRY, "DE"));
            session.flush();
            assertThat(session.getOne(REGION, "Harz")).isEqualTo(new Region("Harz", null));
            assertThat(session.changes().isEmpty()).isTrue();
            session.rollback();
            assertThat(session.getOne(REGION, "Harz")).isEqualTo(new Region("Harz", "DE"));
        });
    }

    @Test
    void aNewRecordIsForetold() {
        givenAddresses();
        inSession(session -> {
            Address address = addresses(session).get(0);
            Currency fresh = new Currency("euro");
            address.currency = fresh;
            Changes changes = session.changes();
            assertThat(changes).hasToString("""
                    + ref_currencies name 'euro', version 0
                    ~ ref_addresses id %s: currency_id null → (key of the new ref_currencies)""".formatted(address.id));
            assertThat(changes.of(address).orElseThrow().columns().get(ADDRESS.currencyId).keyOf()).containsSame(fresh);
            assertThat(address.currency).isSameAs(fresh);
            session.flush();
            assertThat(address.currencyId).isNotNull();
            assertThat(session.changes().isEmpty()).isTrue();
        });
    }
}
