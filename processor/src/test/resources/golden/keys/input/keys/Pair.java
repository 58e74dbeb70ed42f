package keys;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Pair(@Id int left, @Id int right) {}
