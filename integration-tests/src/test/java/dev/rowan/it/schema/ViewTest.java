package dev.rowan.it.schema;

import static dev.rowan.it.schema.Plan_BoxTable.BOX;
import static dev.rowan.it.schema.Plan_BoxesTable.BOXES;
import static dev.rowan.it.schema.Plan_WideBoxTable.WIDE_BOX;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ReadOnlyException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.schema.Plan.Box;
import dev.rowan.it.schema.Plan.Boxes;
import dev.rowan.it.schema.Plan.WideBox;
import dev.rowan.schema.MetaData;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities over views. */
final class ViewTest extends SchemaFixture {

    private static final MetaData MODEL = MetaData.of(BOXES, WIDE_BOX, BOX);

    private int wide;

    ViewTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void boxes() {
        MODEL.createAll(engine);
        MODEL.createAll(engine);
        List<Box> boxes = List.of(new Box(1, 1), new Box(2, 1), new Box(3, 1));
        sessions.transaction(session -> session.addAll(boxes));
        wide = boxes.get(1).id;
    }

    @Test
    void areMadeAfterWhatTheyShowAndDroppedBefore() {
        assertThat(MODEL.tables()).containsExactly(BOX, WIDE_BOX, BOXES);
        MODEL.dropAll(engine);
        MODEL.dropAll(engine);
        MODEL.createAll(engine);
        assertThat(new Plan_BoxesRepository(sessions).list()).containsExactly(new Boxes(0));
    }

    @Test
    void areReadAsTablesAre() {
        Plan_WideBoxRepository views = new Plan_WideBoxRepository(sessions);
        assertThat(views.list(WIDE_BOX.wide.gt(2))).extracting(box -> box.wide).containsExactly(3);
        assertThat(views.get(wide)).map(box -> box.wide).contains(2);
        assertThat(views.exists(wide - 1)).isFalse();
        assertThat(views.count()).isEqualTo(2);
        assertThat(views.getAll(List.of(wide + 1, wide))).extracting(box -> box.id).containsExactly(wide + 1, wide);
        sessions.transaction(session -> {
            WideBox held = session.getOne(WIDE_BOX, wide);
            assertThat(session.one(select(WIDE_BOX).where(WIDE_BOX.id.eq(wide)))).isSameAs(held);
            assertThat(session.one(select(BOXES))).isEqualTo(new Boxes(2));
        });
    }

    @Test
    void areNotWritten() {
        WideBox view = new WideBox();
        view.id = 7;
        refused(() -> insertInto(WIDE_BOX));
        refused(() -> update(WIDE_BOX));
        refused(() -> deleteFrom(WIDE_BOX));
        refused(() -> engine.transaction(tx -> tx.insert(WIDE_BOX, view)));
        refused(() -> engine.transaction(tx -> tx.update(WIDE_BOX, view)));
        refused(() -> engine.transaction(tx -> tx.delete(WIDE_BOX, view)));
        refused(() -> sessions.transaction(session -> session.add(view)));
        refused(() -> sessions.transaction(session -> session.delete(view)));
        refused(() -> sessions.transaction(session -> session.getOne(WIDE_BOX, wide).wide = 9));
    }

    private static void refused(ThrowingCallable writing) {
        assertThatThrownBy(writing).isInstanceOf(ReadOnlyException.class)
                .hasMessage("wide_box is a view, so that a WideBox is only read: write the rows of the tables it shows");
    }

    @Test
    void areReplaced() {
        execute(Plan_BoxesDdl.dropView());
        execute(Plan_BoxesDdl.dropView().ifExists());
        execute(Plan_BoxesDdl.createView().orReplace());
        execute(Plan_BoxesDdl.createView().orReplace());
        assertThat(new Plan_BoxesRepository(sessions).list()).containsExactly(new Boxes(2));
        assertThatThrownBy(() -> execute(Plan_BoxesDdl.createView())).isInstanceOf(dev.rowan.DatabaseException.class);
    }
}
