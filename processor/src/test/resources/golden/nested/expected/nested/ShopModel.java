package nested;

import dev.rowan.schema.MetaData;
import javax.annotation.processing.Generated;

/** The tables of {@link Shop}'s module. */
@Generated("dev.rowan.processor.ModelProcessor")
public final class ShopModel {
    public static final MetaData METADATA = MetaData.of(
            Shop_HTTPLogTable.HTTP_LOG,
            Shop_ItemTable.ITEM);

    private ShopModel() {}
}
