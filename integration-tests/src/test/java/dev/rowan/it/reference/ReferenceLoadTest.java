package dev.rowan.it.reference;

import static dev.rowan.it.reference.AddressTable.ADDRESS;
import static dev.rowan.it.reference.CountryTable.COUNTRY;
import static dev.rowan.it.reference.CustomerTable.CUSTOMER;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Row2;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How records are loaded into the fields that lead to them: each row one instance, and after it was read anew the new one. */
final class ReferenceLoadTest extends ReferenceFixture {

    ReferenceLoadTest(TestDatabase database) {
        super(database);
    }

    private void renamed(Session session, String name) {
        session.execute(update(COUNTRY).set(COUNTRY.name, name).where(COUNTRY.code.eq("DE")));
    }

    @Test
    void aRecordIsJoined() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            assertThat(sent()).containsExactly("select addresses");
            assertThat(all).extracting(address -> address.country).containsExactly(GERMANY, GERMANY, FRANCE);
            assertThat(all.get(0).country).isSameAs(all.get(1).country).isSameAs(session.getOne(COUNTRY, "DE"));
            assertThat(all).allMatch(address -> session.isLoaded(address, ADDRESS.country) && !session.isDirty(address));
            assertThat(session.changes().isEmpty()).isTrue();
            session.commit();
            assertThat(sent()).isEmpty();
        });
        assertThat(engine.autocommit().list(select(ADDRESS).load(ADDRESS.country))).extracting(address -> address.country.name()).contains("France");
    }

    @Test
    void recordsAreLoadedLaterByTheirKeys() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = session.list(select(ADDRESS).orderBy(ADDRESS.street.asc()));
            Country france = session.getOne(COUNTRY, "FR");
            assertThat(all).allMatch(address -> address.country == null && !session.isLoaded(address, ADDRESS.country));
            sent();
            session.load(all, ADDRESS.country, ADDRESS.origin);
            assertThat(sent()).containsExactly("select countries");
            assertThat(all.get(2).country).isSameAs(france);
            assertThat(all.get(0).country).isSameAs(all.get(1).country).isEqualTo(GERMANY);
            assertThat(all).allMatch(address -> session.isLoaded(address, ADDRESS.origin) && address.origin == null);
            session.load(all, ADDRESS.country);
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void recordsAreLoadedBelowACollection() {
        givenAddresses();
        Customer ed = new Customer("ed");
        inSession(session -> {
            ed.addresses = new ArrayList<>(addresses(session));
            session.add(ed);
            session.commit();
        });
        sent();
        inSession(session -> {
            Customer own = session.one(select(CUSTOMER).load(CUSTOMER.addresses.load(ADDRESS.country)));
            assertThat(sent()).hasSize(2);
            assertThat(own.addresses).extracting(address -> address.country.code()).containsExactlyInAnyOrder("DE", "DE", "FR");
        });
    }

    @Test
    void aRecordThatIsReadAnewIsInTheFieldsThatHeldTheOldOne() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            Country old = all.get(0).country;
            renamed(session, "Deutschland");
            session.list(select(COUNTRY).populateExisting());
            Country germany = session.getOne(COUNTRY, "DE");
            assertThat(germany).isNotSameAs(old).isEqualTo(new Country("DE", "Deutschland"));
            assertThat(all.get(0).country).isSameAs(germany).isSameAs(all.get(1).country);
            assertThat(all).noneMatch(session::isDirty);
            assertThat(session.changes().isEmpty()).isTrue();
            sent();
            session.flush();
            assertThat(sent()).isEmpty();
            session.rollback();
            assertThat(addresses(session).get(0).country).isSameAs(session.getOne(COUNTRY, "DE")).isEqualTo(GERMANY);
        });
    }

    @Test
    void aJoinedQueryThatOverwritesHasOneInstanceForEachRow() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            renamed(session, "Deutschland");
            List<Row2<Address, Country>> rows = session.list(select(ADDRESS, COUNTRY).join(COUNTRY, ADDRESS.countryCode.eq(COUNTRY.code))
                    .orderBy(ADDRESS.street.asc()).populateExisting());
            assertThat(rows.get(0).second()).isSameAs(rows.get(1).second()).isSameAs(all.get(0).country).isSameAs(all.get(1).country);
            session.list(select(ADDRESS).load(ADDRESS.country).populateExisting());
            assertThat(all.get(0).country).isSameAs(all.get(1).country).isSameAs(session.getOne(COUNTRY, "DE"));
            assertThat(all.get(0).country.name()).isEqualTo("Deutschland");
        });
    }

    @Test
    void aRowThatWasMovedByAStatementLeadsToItsNewRecord() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            renamed(session, "Deutschland");
            session.execute(update(ADDRESS).set(ADDRESS.countryCode, "FR").where(ADDRESS.street.eq("b")));
            session.list(select(COUNTRY, ADDRESS).join(ADDRESS, ADDRESS.countryCode.eq(COUNTRY.code)).populateExisting());
            assertThat(all.get(0).country.name()).isEqualTo("Deutschland");
            assertThat(all.get(1).country).isNull();
            assertThat(session.isLoaded(all.get(1), ADDRESS.country)).isFalse();
            session.load(all, ADDRESS.country);
            assertThat(all.get(1).country).isSameAs(all.get(2).country).isEqualTo(FRANCE);
        });
    }

    @Test
    void aBulkStatementHasTheRecordReadAnewWhenItIsMet() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            renamed(session, "Deutschland");
            assertThat(all.get(0).country).isEqualTo(GERMANY);
            Country germany = session.getOne(COUNTRY, "DE");
            assertThat(all.get(0).country).isSameAs(germany).isSameAs(all.get(1).country);
            assertThat(germany.name()).isEqualTo("Deutschland");
            session.rollback();
            assertThat(all.get(0).country).isEqualTo(GERMANY).isSameAs(all.get(1).country);
        });
    }

    @Test
    void aStatementThatReturnsARecordIsInTheFieldsAtOnce() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            Country germany = session.one(update(COUNTRY).set(COUNTRY.name, "Deutschland").where(COUNTRY.code.eq("DE")).returning(COUNTRY));
            assertThat(all.get(0).country).isSameAs(germany).isSameAs(session.getOne(COUNTRY, "DE"));
            assertThat(germany.name()).isEqualTo("Deutschland");
            session.rollback();
            assertThat(all.get(0).country).isEqualTo(GERMANY);
        });
    }

    @Test
    void aStreamGivesTheRecordThatTheFieldsHold() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            renamed(session, "Deutschland");
            try (Stream<Country> countries = session.stream(select(COUNTRY).orderBy(COUNTRY.code.asc()))) {
                countries.filter(country -> country.code().equals("DE"))
                        .forEach(germany -> assertThat(all.get(0).country).isSameAs(germany).isEqualTo(new Country("DE", "Deutschland")));
            }
            try (Stream<Address> detached = session.stream(select(ADDRESS).load(ADDRESS.country))) {
                assertThat(detached.toList()).containsExactlyInAnyOrderElementsOf(all);
            }
            assertThat(session.changes().isEmpty()).isTrue();
        });
    }

    @Test
    void refreshReadsWhatLeadsToRecords() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            all.get(0).country = FRANCE;
            session.refresh(all.get(0));
            assertThat(all.get(0).country).isSameAs(all.get(1).country).isEqualTo(GERMANY);
            renamed(session, "Deutschland");
            session.refresh(all.get(0).country);
            assertThat(all.get(0).country).isSameAs(all.get(1).country).isEqualTo(new Country("DE", "Deutschland"));
        });
    }

    @Test
    void afterACommitThatExpiresRecordsAreReadAnewOnce() {
        givenAddresses();
        try (Session session = SessionFactory.of(engine).expireOnCommit(true).open()) {
            List<Address> all = addresses(session);
            Country old = all.get(0).country;
            session.commit();
            inSession(other -> {
                renamed(other, "Deutschland");
                other.commit();
            });
            assertThat(addresses(session)).isEqualTo(all);
            assertThat(all.get(0).country).isNotSameAs(old).isSameAs(all.get(1).country).isEqualTo(new Country("DE", "Deutschland"));
            assertThat(all.get(2).country).isEqualTo(FRANCE);
            assertThat(session.changes().isEmpty()).isTrue();
        }
    }

    @Test
    void whatWasExpungedStaysInTheFieldUntilAFlush() {
        givenAddresses();
        inSession(session -> {
            List<Address> all = addresses(session);
            session.expunge(all.get(0).country);
            assertThat(session.contains(GERMANY)).isFalse();
            assertThat(all.get(0).country).isEqualTo(GERMANY);
            all.get(0).street = "d";
            session.flush();
            Country germany = session.getOne(COUNTRY, "DE");
            all.get(0).street = "e";
            session.flush();
            assertThat(all.get(0).country).isSameAs(germany);
            assertThat(all.get(0).countryCode).isEqualTo("DE");
        });
    }
}
