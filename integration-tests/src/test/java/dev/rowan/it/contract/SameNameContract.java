package dev.rowan.it.contract;

import static dev.rowan.it.contract.SameNameContract_HereTable.HERE;
import static dev.rowan.it.contract.SameNameContract_ThereTable.THERE;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** DC-30: two tables of one name. */
interface SameNameContract extends OnEngine {

    @Table(name = "same_name")
    record Here(@Id(assigned = true) int id) {
    }

    @Table(name = "same_name", schema = "rowan_elsewhere")
    record There(@Id(assigned = true) int id, int otherId) {
    }

    @Test
    @Shows(value = Case.DC_30, needs = Ability.SCHEMAS)
    default void inTwoSchemas() throws SQLException {
        InDatabase there = InDatabase.of(database());
        MetaData model = MetaData.of(HERE, THERE);
        if (!Ability.SCHEMAS.of(engine().dialect())) {
            assertThatThrownBy(() -> model.createAll(engine())).isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining(engine().dialect().product() + " has no schemas");
            return;
        }
        there.execute("create schema rowan_elsewhere");
        try {
            model.createAll(engine());
            execute(insertInto(HERE).set(HERE.id, 1));
            execute(insertInto(THERE).set(THERE.id, 1).set(THERE.otherId, 1));
            assertThat(list(select(HERE.id, THERE.id, THERE.otherId).from(HERE).join(THERE, THERE.otherId.eq(HERE.id))))
                    .containsExactly(new Row3<>(1, 1, 1));
            assertThat(list(select(HERE, THERE).from(HERE).join(THERE, THERE.otherId.eq(HERE.id)).where(THERE.id.eq(1))))
                    .containsExactly(new Row2<>(new Here(1), new There(1, 1)));
            assertThat(list(select(THERE.id, THERE.otherId).where(THERE.id.eq(1)))).containsExactly(new Row2<>(1, 1));
            Derived joined = select(HERE.id, THERE.id, THERE.otherId).from(HERE).join(THERE, THERE.otherId.eq(HERE.id)).as("joined");
            assertThat(list(select(joined.column(HERE.id), joined.column(THERE.id), joined.column(THERE.otherId)).from(joined)
                    .where(joined.column(THERE.id).eq(1)))).containsExactly(new Row3<>(1, 1, 1));
        } finally {
            model.dropAll(engine());
            there.execute("drop schema rowan_elsewhere");
        }
    }
}
