package keys;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Assigned(@Id(assigned = true) int id, String title) {}
