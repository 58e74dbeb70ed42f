package nullness;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Table
@NullMarked
record Holding(
        @Id Integer id,
        @Embedded(prefix = "a_") Part always,
        @Embedded(prefix = "b_") @Nullable Part sometimes,
        @Embedded(prefix = "c_", nullable = true) Part said) {

    record Part(String text, @Nullable Integer number, @Column(nullable = false) Long count, @Embedded Inner inner) {}

    /** Marked as what is around it: its text is never null where it is there. */
    record Inner(@Nullable String value) {}
}
