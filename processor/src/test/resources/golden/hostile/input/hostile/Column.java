package hostile;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Column(@Id Integer id, Index index, java.util.Optional<List> list) {}
