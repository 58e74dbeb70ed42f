package keys;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Transient;

@Table
record Counted(@Transient boolean fresh, @Id short id, String title, @Transient String... notes) {}
