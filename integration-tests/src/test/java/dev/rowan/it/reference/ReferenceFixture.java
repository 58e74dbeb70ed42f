package dev.rowan.it.reference;

import static dev.rowan.it.reference.AddressTable.ADDRESS;
import static dev.rowan.it.reference.BadgeTable.BADGE;
import static dev.rowan.it.reference.CountryTable.COUNTRY;
import static dev.rowan.it.reference.CurrencyTable.CURRENCY;
import static dev.rowan.it.reference.CustomerTable.CUSTOMER;
import static dev.rowan.it.reference.InterestTable.INTEREST;
import static dev.rowan.it.reference.PlayerTable.PLAYER;
import static dev.rowan.it.reference.RegionTable.REGION;
import static dev.rowan.it.reference.TeamTable.TEAM;
import static dev.rowan.it.reference.TopicTable.TOPIC;
import static dev.rowan.it.reference.WorkerTable.WORKER;
import static dev.rowan.sql.Sql.select;

import dev.rowan.it.database.CountedSessions;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import java.util.List;

/** The tables of classes that lead to records, and what tests of them begin with. */
abstract class ReferenceFixture extends CountedSessions {

    static final MetaData METADATA = MetaData.of(COUNTRY, CURRENCY, BADGE, WORKER, ADDRESS, CUSTOMER, TOPIC, INTEREST, REGION, TEAM, PLAYER);
    static final Country GERMANY = new Country("DE", "Germany");
    static final Country FRANCE = new Country("FR", "France");

    ReferenceFixture(TestDatabase database) {
        super(database, METADATA, "ref_");
    }

    static Address address(String street, String countryCode) {
        Address address = new Address(street, null);
        address.countryCode = countryCode;
        return address;
    }

    /** Two addresses in Germany and one in France. */
    final void givenAddresses() {
        given(GERMANY, FRANCE);
        given(address("a", "DE"), address("b", "DE"), address("c", "FR"));
    }

    /** All addresses, in the order in which they were added, with their countries. */
    static List<Address> addresses(Session session) {
        return session.list(select(ADDRESS).load(ADDRESS.country).orderBy(ADDRESS.street.asc()));
    }
}
