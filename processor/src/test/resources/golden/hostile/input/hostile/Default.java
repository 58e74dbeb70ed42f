package hostile;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
class Default {
    @Id Integer id;
    @dev.rowan.annotation.Column(index = true, unique = true) List list;
}
