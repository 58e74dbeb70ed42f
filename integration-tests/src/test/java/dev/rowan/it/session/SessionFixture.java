package dev.rowan.it.session;

import static dev.rowan.it.session.AddressTable.ADDRESS;
import static dev.rowan.it.session.CityTable.CITY;
import static dev.rowan.it.session.KnotTable.KNOT;
import static dev.rowan.it.session.LeftTable.LEFT;
import static dev.rowan.it.session.LoginTable.LOGIN;
import static dev.rowan.it.session.NodeTable.NODE;
import static dev.rowan.it.session.ParcelTable.PARCEL;
import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.it.session.RightTable.RIGHT;
import static dev.rowan.it.session.RingTable.RING;
import static dev.rowan.it.session.SampleTable.SAMPLE;

import dev.rowan.it.database.CountedSessions;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;

/** The tables of the entities here, and what tests of sessions begin with. */
abstract class SessionFixture extends CountedSessions {

    static final MetaData METADATA = MetaData.of(PERSON, ADDRESS, NODE, SAMPLE, PARCEL, CITY, LEFT, RIGHT, KNOT, LOGIN, RING);

    SessionFixture(TestDatabase database) {
        super(database, METADATA, "");
    }
}
