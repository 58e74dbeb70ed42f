package nested;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Shop.HTTPLog}; all threads may share it. */
@Singleton
@Named("shop_HTTPLogRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class Shop_HTTPLogRepository extends TableRepository<Shop.HTTPLog, Long> {
    @Inject
    public Shop_HTTPLogRepository(SessionSource sessions) {
        super(sessions, Shop_HTTPLogTable.HTTP_LOG);
    }
}
