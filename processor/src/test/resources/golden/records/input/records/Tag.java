package records;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Package-private, with a canonical constructor written out, and an embedded record of one varargs component. */
@Table
record Tag(@Id String code, @Embedded(prefix = "b_") Bytes bytes) {
    Tag(String code, Bytes bytes) {
        this.code = code.strip();
        this.bytes = bytes;
    }

    record Bytes(byte... all) {}
}
