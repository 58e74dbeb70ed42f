package keys;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
class Shared {
    @Id @ForeignKey(Assigned.class) Integer id;
}
