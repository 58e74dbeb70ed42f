package nested;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Shop.Item}; all threads may share it. */
@Singleton
@Named("shop_ItemRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class Shop_ItemRepository extends TableRepository<Shop.Item, Long> {
    @Inject
    public Shop_ItemRepository(SessionSource sessions) {
        super(sessions, Shop_ItemTable.ITEM);
    }
}
