package dev.rowan.it.query;

import static dev.rowan.it.query.GuestTable.GUEST;
import static dev.rowan.it.query.TaskTable.TASK;
import static dev.rowan.sql.Sql.insertInto;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Table;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Five tasks, most within another, and two guests, to whom some of the tasks belong. */
abstract class GuestsAndTasks extends ChangeFixture {

    final TaskTable t = TASK.as("t");

    GuestsAndTasks(TestDatabase database) {
        super(database);
    }

    @Override
    final List<Table<?>> tables() {
        return List.of(GUEST, TASK);
    }

    @BeforeEach
    final void rows() {
        execute(insertInto(TASK).values(List.of(Task.of(1, "d1", null), Task.of(2, "d2", 1), Task.of(3, "d3", 1), Task.of(4, "d4", 3),
                Task.of(5, "d5", 3))));
        execute(insertInto(GUEST).values(List.of(Guest.of(1, "a@x", "A").room(1, 10), Guest.of(3, "c@x", "C").room(1, 30))));
    }
}
