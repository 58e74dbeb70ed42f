package hostile;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Row(@Id Integer id, String parts) {}
