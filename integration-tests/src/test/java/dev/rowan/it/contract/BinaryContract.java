package dev.rowan.it.contract;

import static dev.rowan.it.contract.BinaryContract_BlobTable.BLOB;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.ValueColumn;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S10: bytes. */
interface BinaryContract extends OnEngine {

    @Table
    record Blob(@Id(assigned = true) int id, byte[] large, @Column(length = 300) byte[] small) {
    }

    @Test
    @Shows({Case.S10, Case.DC_47})
    default void bytes() {
        assertKept(BLOB.large);
        assertKept(BLOB.small);
        create(BLOB);
        execute(insertInto(BLOB).set(BLOB.id, 1).set(BLOB.large, new byte[1_000_000]));
        assertThat(list(select(BLOB))).singleElement().satisfies(blob -> {
            assertThat(blob.large).hasSize(1_000_000);
            assertThat(blob.small).isNull();
        });
    }

    private void assertKept(ValueColumn<Blob, byte[]> column) {
        create(BLOB);
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        List<byte[]> values = Arrays.asList("this is binary".getBytes(StandardCharsets.US_ASCII),
                new byte[] {0x37, (byte) 0xE7, (byte) 0x9F}, all, new byte[0], null);
        for (int i = 0; i < values.size(); i++) {
            execute(values.get(i) == null ? insertInto(BLOB).set(BLOB.id, i).setNull(column)
                    : insertInto(BLOB).set(BLOB.id, i).set(column, values.get(i)));
        }
        assertThat(list(column, BLOB.id)).usingElementComparator(Arrays::compare).isEqualTo(values);
    }
}
