import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Model;
import dev.rowan.annotation.Table;

@Table
@Model
record Alone(@Id Integer id, @Column(unique = true) String name) {}
