package dev.rowan.it.rows;

import static dev.rowan.it.rows.BinTable.BIN;
import static dev.rowan.it.rows.ItemTable.ITEM;
import static dev.rowan.it.rows.ParcelTable.PARCEL;
import static dev.rowan.it.rows.PlaceTable.PLACE;
import static dev.rowan.it.rows.TagTable.TAG;
import static dev.rowan.it.rows.Ticket_DrawnTable.DRAWN;
import static dev.rowan.it.rows.Ticket_MadeTable.MADE;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.Statements;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Empty tables, a place, an engine of Rowan's own connections, and one over a data source that counts and was told nothing. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
abstract class RowsFixture {

    static final MetaData METADATA = MetaData.of(PLACE, ITEM, PARCEL, BIN, TAG, DRAWN, MADE);

    final TestDatabase database;
    final Engine own;
    final Engine given;
    final Statements statements;

    RowsFixture(TestDatabase database) {
        this.database = database;
        CountingDataSource counting = database.counting();
        this.statements = counting.statements();
        this.given = Engine.of(counting.dataSource());
        this.own = Engine.create(database.url());
    }

    @BeforeEach
    void tables() {
        database.emptyTables(METADATA, given);
        given.transaction(tx -> tx.insert(PLACE, new Place(1, "here")));
        statements.clear();
    }

    @AfterEach
    void closeEngines() {
        own.close();
        given.close();
    }

    List<Engine> engines() {
        return List.of(own, given);
    }

    static List<Item> items(int number) {
        List<Item> items = new ArrayList<>(number);
        for (int i = 1; i <= number; i++) {
            items.add(new Item(i, "code " + i, 1, 1, "s3cret"));
        }
        return items;
    }

    static List<Parcel> parcels(int number) {
        List<Parcel> parcels = new ArrayList<>(number);
        for (int i = 1; i <= number; i++) {
            parcels.add(new Parcel("code " + i, "content " + i));
        }
        return parcels;
    }
}
