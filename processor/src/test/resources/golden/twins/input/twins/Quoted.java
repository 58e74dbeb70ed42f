package twins;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A user with a repository of that name: ours is left out. */
@Table
public record Quoted(@Id Integer id, String order, String group, String key) {
    @Deprecated
    public Quoted {
        order = order == null ? "" : order;
    }
}
