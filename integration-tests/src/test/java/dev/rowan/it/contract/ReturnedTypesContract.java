package dev.rowan.it.contract;

import static dev.rowan.it.contract.ReturnedTypesContract_MeasuredTable.MEASURED;
import static dev.rowan.it.contract.ReturnedTypesContract_NamedTable.NAMED;
import static dev.rowan.sql.Sql.insertInto;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Query;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** DC-19: what an INSERT gives back is of the type it was given, of one row and of ten. */
interface ReturnedTypesContract extends OnEngine {

    BigDecimal EXACT = new BigDecimal("8.5514716");

    @Table
    record Measured(@Id(assigned = true) int id, double rough, float rougher, @Column(precision = 15, scale = 12) BigDecimal exact) {
    }

    @Table(name = "named_by_uuid")
    record Named(@Id(assigned = true) int id, UUID uuid, @Column(length = 32) byte[] bytes) {
    }

    @Test
    @Shows(Case.DC_19)
    default void returnedNumbers() {
        for (int count : new int[] {1, 10}) {
            create(MEASURED);
            Query<Measured> insert = insertInto(MEASURED).values(IntStream.rangeClosed(1, count)
                    .mapToObj(i -> new Measured(i, 8.5514716, 8.5514f, EXACT)).toList()).returning(MEASURED);
            List<Measured> rows = list(insert);
            assertThat(rows).extracting(Measured::id)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, count).boxed().toList());
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.rough).isEqualTo(8.5514716);
                assertThat(row.rougher).isEqualTo(8.5514f);
                assertThat(row.exact).isEqualByComparingTo(EXACT);
            });
        }
    }

    @Test
    @Shows({Case.DC_19, Case.DC_58})
    default void returnedIdentifiersAndBytes() {
        byte[][] bytes = {"this is binary".getBytes(StandardCharsets.US_ASCII), {0x37, (byte) 0xE7, (byte) 0x9F}};
        List<Named> sent = IntStream.rangeClosed(1, 10).mapToObj(i -> new Named(i, new UUID(i, -i), bytes[i % 2])).toList();
        for (List<Named> rows : List.of(sent, sent.subList(0, 1))) {
            create(NAMED);
            Query<Named> insert = insertInto(NAMED).values(rows).returning(NAMED);
            List<Named> back = list(insert).stream().sorted(Comparator.comparing(Named::id)).toList();
            assertThat(back).extracting(Named::uuid).isEqualTo(rows.stream().map(Named::uuid).toList());
            assertThat(back).extracting(Named::bytes).containsExactly(rows.stream().map(Named::bytes).toArray(byte[][]::new));
        }
    }
}
