package dev.rowan.it.contract;

import static dev.rowan.it.contract.EnumContract_MoodyTable.MOODY;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.EnumType;
import dev.rowan.annotation.EnumValue;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Query;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** DC-57: enums whose values a driver or a format could take for something else. */
interface EnumContract extends OnEngine {

    /** Stored by these values. */
    enum Mood {
        A("a"), B("b"), A_PERCENT("a%"), B_PERCENT("b%percent"), AWAKE("réveillé");

        @EnumValue
        final String value;

        Mood(String value) {
            this.value = value;
        }
    }

    @Table
    record Moody(@Id(assigned = true) int id, Mood mood, @Enumerated(EnumType.NATIVE) Mood own) {
    }

    @Test
    @Shows(Case.DC_57)
    default void oneAtATimeAndTogether() {
        create(MOODY);
        for (Moody row : moody()) {
            assertThat(execute(insertInto(MOODY).set(MOODY.id, row.id).set(MOODY.mood, row.mood).set(MOODY.own, row.own))).isEqualTo(1);
            assertThat(ids(MOODY.id, MOODY.mood.eq(row.mood).and(MOODY.own.eq(row.own)))).containsExactly(row.id);
        }
        assertThat(list(select(MOODY).orderBy(MOODY.id.asc()))).isEqualTo(moody());
        create(MOODY);
        engine().transaction(tx -> tx.insertAll(MOODY, moody()));
        assertThat(list(MOODY.mood, MOODY.id)).containsExactly(Mood.values());
        assertThat(ids(MOODY.id, MOODY.mood.in(Mood.A_PERCENT, Mood.AWAKE))).containsExactly(3, 5);
    }

    @Test
    @Shows(Case.DC_57)
    default void givenBack() {
        create(MOODY);
        Query<Moody> insert = insertInto(MOODY).values(moody()).returning(MOODY);
        assertThat(list(insert)).containsExactlyInAnyOrderElementsOf(moody());
    }

    private static List<Moody> moody() {
        Mood[] all = Mood.values();
        return IntStream.range(0, all.length).mapToObj(i -> new Moody(i + 1, all[i], all[all.length - 1 - i])).toList();
    }
}
