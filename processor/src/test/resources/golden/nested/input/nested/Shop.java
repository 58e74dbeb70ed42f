package nested;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Model;
import dev.rowan.annotation.Table;

@Model
public final class Shop {
    private Shop() {}

    @Table
    public static class Item {
        @Id Long id;
        @ForeignKey(Item.class) Long parentId;
        @ForeignKey(HTTPLog.class) Long lastLog;
    }

    @Table
    record HTTPLog(@Id Long id, String line2, @ForeignKey(Item.class) Long itemId) {}
}
