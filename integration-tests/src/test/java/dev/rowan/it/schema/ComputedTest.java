package dev.rowan.it.schema;

import static dev.rowan.it.schema.Plan_BoxTable.BOX;
import static dev.rowan.it.schema.Plan_TileTable.TILE;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DatabaseException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.schema.Plan.Box;
import dev.rowan.it.schema.Plan.Tile;
import dev.rowan.schema.MetaData;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns that the database computes. */
final class ComputedTest extends SchemaFixture {

    ComputedTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void tables() {
        MetaData.of(BOX, TILE).createAll(engine);
    }

    @Test
    void areInTheObjectAfterEachFlush() {
        Box box = new Box(2, 3);
        box.area = 77;
        sessions.transaction(session -> {
            session.add(box);
            session.flush();
            assertThat(List.of(box.area, box.around)).containsExactly(6, 10);
            box.width = 10;
            session.flush();
            assertThat(List.of(box.area, box.around)).containsExactly(30, 26);
            box.area = 99;
            assertThat(session.isDirty(box)).as("nobody writes it").isFalse();
        });
        Integer area = engine.transactionResult(tx -> tx.scalar(select(BOX.area)));
        assertThat(area).isEqualTo(30);
    }

    @Test
    void areInDetachedObjectsAndRecordsToo() {
        Plan_BoxRepository boxes = new Plan_BoxRepository(sessions);
        Box box = boxes.add(new Box(2, 3));
        box.height = 4;
        boxes.update(box);
        assertThat(box.area).isEqualTo(8);
        List<Tile> tiles = new Plan_TileRepository(sessions).addAll(List.of(new Tile(null, 10, null, null), new Tile(null, 42, 1, 1)));
        assertThat(tiles).extracting(Tile::area).containsExactly(100, 1764);
        assertThat(tiles).extracting(Tile::around).containsExactly(40, 168);
        sessions.transaction(session -> {
            Tile held = session.getOne(TILE, tiles.get(0).id());
            new Plan_TileRepository(session).update(new Tile(held.id(), 5, held.area(), held.around()));
            assertThat(session.getOne(TILE, held.id()).area()).isEqualTo(25);
        });
    }

    @Test
    void areNotGiven() {
        assertThatThrownBy(() -> execute(insertInto(BOX).set(BOX.width, 1).set(BOX.height, 1).set(BOX.area, 7)))
                .isInstanceOf(DatabaseException.class);
    }
}
