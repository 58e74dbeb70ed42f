package dev.rowan.it.reference;

import static dev.rowan.it.reference.AddressTable.ADDRESS;
import static dev.rowan.it.reference.CountryTable.COUNTRY;
import static dev.rowan.it.reference.CurrencyTable.CURRENCY;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.SessionStateException;
import dev.rowan.StaleRowException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.SessionSavepoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record that takes the place of another is in the fields that led to that: same row, same object, and back with a rollback. */
final class ReferenceReplaceTest extends ReferenceFixture {

    private static final Country DEUTSCHLAND = new Country("DE", "Deutschland");

    ReferenceReplaceTest(TestDatabase database) {
        super(database);
    }

    @Test
    void aReplacedRecordIsInAllFieldsAtOnceAndNothingElseIsDirty() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            Address added = session.add(new Address("d", all.get(0).country));
            sent();
            Country germany = session.replace(DEUTSCHLAND);
            assertThat(all.get(0).country).isSameAs(germany).isSameAs(all.get(1).country).isSameAs(added.country);
            assertThat(all.get(2).country).isEqualTo(FRANCE);
            assertThat(all).noneMatch(session::isDirty);
            assertThat(session.changes().changed()).extracting(change -> change.entity()).containsExactly(germany);
            assertThat(session.isDirty(germany)).isTrue();
            session.commit();
            assertThat(sent()).containsExactly("update countries", "insert addresses");
            assertThat(all.get(0).country).isSameAs(germany).isSameAs(session.getOne(COUNTRY, "DE"));
            assertThat(added.countryCode).isEqualTo("DE");
            session.commit();
            assertThat(sent()).isEmpty();
        });
        inSession(session -> assertThat(addresses(session).get(3).country).isEqualTo(DEUTSCHLAND));
    }

    /** An example of docs/session.md. */
    @Test
    void theExampleOfTheDocumentation() {
        given(GERMANY, FRANCE);
        given(address("a", "DE"));
        inSession(session -> {
            Country france = session.getOne(COUNTRY, "FR");
            Address home = session.one(select(ADDRESS).load(ADDRESS.country));
            Country germany = session.replace(new Country("DE", "Deutschland"));
            assertThat(home.country).isSameAs(germany);         // and in every other object that leads there
            home.country = new Country("FR", "France");         // which row, its key tells
            session.flush();                                    // UPDATE countries, UPDATE addresses
            assertThat(home.country).isSameAs(france);          // the one that the session holds
            assertThat(sent()).endsWith("update countries", "update addresses");
        });
    }

    @Test
    void aRecordThatIsAddedMayBeReplacedBeforeItIsWritten() {
        inSession(session -> {
            Country italy = session.add(new Country("IT", "Italy"));
            Address address = session.add(new Address("a", italy));
            Address second = session.add(new Address("b", new Country("IT", "Italia")));
            Country italia = session.replace(new Country("IT", "Italia"));
            assertThat(address.country).isSameAs(italia);
            session.commit();
            assertThat(sent()).startsWith("insert countries").doesNotContain("update countries", "update addresses");
            assertThat(address.country).isSameAs(italia).isSameAs(second.country);
        });
    }

    @Test
    void replacingThereAndBackWritesNothing() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            Country first = all.get(0).country;
            session.replace(DEUTSCHLAND);
            session.replace(first);
            sent();
            session.commit();
            assertThat(sent()).isEmpty();
            assertThat(all.get(0).country).isSameAs(first).isSameAs(all.get(1).country);
        });
    }

    @Test
    void aRollbackTakesTheRecordBack() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            session.replace(DEUTSCHLAND);
            session.rollback();
            assertThat(all.get(0).country).isEqualTo(GERMANY).isSameAs(all.get(1).country).isSameAs(session.getOne(COUNTRY, "DE"));
            session.replace(DEUTSCHLAND);
            session.flush();
            session.rollback();
            assertThat(all.get(0).country).isEqualTo(GERMANY).isSameAs(all.get(1).country);
            assertThat(session.changes().isEmpty()).isTrue();
            assertThat(addresses(session)).isEqualTo(all);
            assertThat(all.get(0).country).isSameAs(session.getOne(COUNTRY, "DE"));
        });
    }

    @Test
    void aSavepointTakesTheRecordBack() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            session.replace(DEUTSCHLAND);
            SessionSavepoint savepoint = session.savepoint();
            session.replace(new Country("DE", "Allemagne"));
            session.flush();
            all.get(0).country = session.getOne(COUNTRY, "FR");
            session.flush();
            assertThat(all.get(0).countryCode).isEqualTo("FR");
            savepoint.rollback();
            assertThat(all.get(0).country).isEqualTo(DEUTSCHLAND).isSameAs(all.get(1).country).isSameAs(session.getOne(COUNTRY, "DE"));
            assertThat(all.get(0).countryCode).isEqualTo("DE");
            session.commit();
        });
        inSession(session -> assertThat(addresses(session)).extracting(address -> address.country).containsExactly(DEUTSCHLAND, DEUTSCHLAND, FRANCE));
    }

    @Test
    void aVersionThatTheFlushWritesIsInTheFields() {
        inSession(session -> {
            Currency euro = session.add(new Currency("Euro"));
            Address one = session.add(new Address("a", null));
            Address two = session.add(new Address("b", null));
            one.currency = euro;
            two.currency = euro;
            session.commit();
            assertThat(one.currency).isSameAs(two.currency).isSameAs(session.getOne(CURRENCY, euro.id()));
            int version = one.currency.version();
            Currency named = session.replace(new Currency(euro.id(), "€", version));
            assertThat(one.currency).isSameAs(named);
            session.flush();
            assertThat(one.currency.version()).isEqualTo(version + 1);
            assertThat(one.currency).isSameAs(two.currency).isSameAs(session.getOne(CURRENCY, euro.id()));
            two.currency = named;       // of the version before: it tells the row
            sent();
            session.flush();
            assertThat(sent()).isEmpty();
            assertThat(two.currency).isSameAs(one.currency);
            session.rollback();
            assertThat(one.currency).isEqualTo(new Currency(euro.id(), "Euro", version)).isSameAs(two.currency);
            session.replace(new Currency(euro.id(), "euro", 0));
            session.commit();
            assertThat(one.currency.version()).isEqualTo(version + 1);
        });
    }

    @Test
    void aRepositoryThatWritesARecordHasItInTheFields() {
        givenAddresses();
        inSession(session -> {
            CountryRepository countries = new CountryRepository(session);
            List<Address> all = addresses(session);
            Country germany = countries.update(DEUTSCHLAND);
            assertThat(all.get(0).country).isSameAs(germany).isSameAs(all.get(1).country);
            germany = countries.upsert(new Country("DE", "Allemagne"));
            assertThat(all.get(0).country).isSameAs(germany).isEqualTo(new Country("DE", "Allemagne"));
            assertThat(session.changes().isEmpty()).isTrue();
        });
    }

    @Test
    void aMergeBringsTheRecordsAnObjectLeadsTo() {
        givenAddresses();
        Address detached = engine.autocommit().list(select(ADDRESS).load(ADDRESS.country).orderBy(ADDRESS.street.asc())).get(0);
        detached.country = DEUTSCHLAND;
        detached.currency = new Currency("Euro");
        inSession(session -> {
            List<Address> all = addresses(session);
            sent();
            Address own = session.merge(detached);
            assertThat(own).isSameAs(all.get(0));
            assertThat(own.country).isSameAs(DEUTSCHLAND).isSameAs(all.get(1).country);
            assertThat(sent()).isEmpty();
            session.commit();
            assertThat(sent()).containsExactlyInAnyOrder("update countries", "insert currencies", "update addresses");
            assertThat(own.currency).isSameAs(session.getOne(CURRENCY, own.currencyId));
            assertThat(own.currency.id()).isNotNull();
            assertThat(detached.currency.id()).isNull();
        });
    }

    @Test
    void aMergeOfANewObjectReadsItsRecordsFirst() {
        givenAddresses();
        inSession(session -> {
            sent();
            Address own = session.merge(new Address("d", new Country("DE", "Germany")));
            Address second = session.merge(new Address("e", new Country("FR", "France")));
            assertThat(sent()).containsExactly("select countries", "insert addresses", "select countries");
            session.commit();
            assertThat(sent()).containsExactly("insert addresses");
            assertThat(List.of(own.countryCode, second.countryCode)).containsExactly("DE", "FR");
            assertThat(own.country).isSameAs(session.getOne(COUNTRY, "DE"));
        });
    }

    @Test
    void anOlderVersionIsRefusedByAMergeAsOfAClass() {
        inSession(session -> {
            Address address = session.add(new Address("a", null));
            address.currency = new Currency("Euro");
            session.commit();
            Address detached = engine.autocommit().list(select(ADDRESS).load(ADDRESS.currency)).get(0);
            session.replace(new Currency(address.currency.id(), "€", 0));
            session.commit();
            assertThatThrownBy(() -> session.merge(detached)).isInstanceOf(StaleRowException.class);
        });
    }

    @Test
    void whatSaysOtherwiseMustReplace() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            all.get(2).country = DEUTSCHLAND;
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class)
                    .hasMessageContaining("the Country in Address.country says otherwise than the one this session holds with its key")
                    .hasMessageContaining("session.replace");
            session.rollback();
            assertThat(all.get(2).country).isEqualTo(FRANCE);
            all.get(0).country = DEUTSCHLAND;       // of the row that it leads to already
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class).hasMessageContaining("says otherwise");
            session.rollback();
            session.replace(DEUTSCHLAND);
            all.get(2).country = DEUTSCHLAND;
            session.commit();
            assertThat(all.get(2).countryCode).isEqualTo("DE");
            all.get(1).country = null;
            session.flush();
            all.get(1).country = new Country("DE", "Deutschland");
            Country germany = session.replace(new Country("DE", "Allemagne"));
            session.commit();
            assertThat(all.get(1).country).as("said of the row before").isSameAs(germany);
        });
    }
}
