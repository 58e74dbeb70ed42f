package dev.rowan.it.relation;

import static dev.rowan.it.relation.LineTable.LINE;
import static dev.rowan.it.relation.NoteTable.NOTE;
import static dev.rowan.it.relation.OrderTable.ORDER;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** A DELETE statement takes rows of other tables with it by ON DELETE: a session holds none of those either. */
final class BulkCascadeTest extends RelationFixture {

    BulkCascadeTest(TestDatabase database) {
        super(database);
    }

    @Test
    void rowsOfTablesThatFollowAreReadAnewToo() {
        inSession(session -> {
            Order order = session.add(new Order());
            session.flush();
            session.execute(insertInto(LINE).set(LINE.id, 5).set(LINE.orderId, order.id).set(LINE.position, 1));
            session.execute(insertInto(NOTE).set(NOTE.id, 6).set(NOTE.lineId, 5));
            session.getOne(LINE, 5);
            Note note = session.getOne(NOTE, 6);
            session.commit();
            session.execute(deleteFrom(LINE).all());
            assertThat(session.get(NOTE, 6)).isEmpty();
            sent();
            assertThat(session.getOne(ORDER, order.id)).as("nothing happens to it").isSameAs(order);
            assertThat(sent()).isEmpty();
            session.rollback();
            assertThat(session.getOne(NOTE, 6)).isSameAs(note);
            session.list(deleteFrom(LINE).all().returning(LINE.id));
            assertThat(session.get(NOTE, 6)).isEmpty();
        });
    }
}
