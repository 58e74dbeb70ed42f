package nullness;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Table
@NullMarked
record Marked(
        @Id Integer id, String always, @Nullable String sometimes, Optional<String> maybe,
        @Column(length = 3) byte @Nullable [] bytes) {}
