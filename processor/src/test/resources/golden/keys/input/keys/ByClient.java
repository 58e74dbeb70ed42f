package keys;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.UUID;

@Table
record ByClient(@Id UUID id) {}
