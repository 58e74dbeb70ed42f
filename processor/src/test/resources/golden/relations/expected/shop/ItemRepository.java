package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Item}; all threads may share it. */
@Singleton
@Named("itemRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class ItemRepository extends TableRepository<Item, Integer> {
    @Inject
    public ItemRepository(SessionSource sessions) {
        super(sessions, ItemTable.ITEM);
    }
}
