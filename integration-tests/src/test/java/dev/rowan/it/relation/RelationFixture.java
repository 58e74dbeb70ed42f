package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.BallTable.BALL;
import static dev.rowan.it.relation.CarTable.CAR;
import static dev.rowan.it.relation.ChickenTable.CHICKEN;
import static dev.rowan.it.relation.CountryTable.COUNTRY;
import static dev.rowan.it.relation.DependentTable.DEPENDENT;
import static dev.rowan.it.relation.DeskTable.DESK;
import static dev.rowan.it.relation.EdgeTable.EDGE;
import static dev.rowan.it.relation.EggTable.EGG;
import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.LabelTable.LABEL;
import static dev.rowan.it.relation.LineTable.LINE;
import static dev.rowan.it.relation.MembershipTable.MEMBERSHIP;
import static dev.rowan.it.relation.NodeTable.NODE;
import static dev.rowan.it.relation.NoteTable.NOTE;
import static dev.rowan.it.relation.OrderTable.ORDER;
import static dev.rowan.it.relation.PersonTable.PERSON;
import static dev.rowan.it.relation.PlateTable.PLATE;
import static dev.rowan.it.relation.ProfileTable.PROFILE;
import static dev.rowan.it.relation.RiverTable.RIVER;
import static dev.rowan.it.relation.RoomTable.ROOM;
import static dev.rowan.it.relation.TownTable.TOWN;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.it.relation.WorkerTable.WORKER;

import dev.rowan.it.database.CountedSessions;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;

/** The tables of related entities, and what tests of sessions begin with. */
abstract class RelationFixture extends CountedSessions {

    static final MetaData METADATA = MetaData.of(USER, PROFILE, ADDRESS, GROUP, MEMBERSHIP, NODE, ORDER, LINE, LABEL, NOTE, PERSON,
            BALL, COUNTRY, TOWN, RIVER, CHICKEN, EGG, ROOM, DESK, EDGE,
            WORKER, DEPENDENT, CAR, PLATE);

    RelationFixture(TestDatabase database) {
        super(database, METADATA, "rel_");
    }
}
