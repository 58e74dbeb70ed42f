package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link OrderLine}; all threads may share it. */
@Singleton
@Named("orderLineRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class OrderLineRepository extends TableRepository<OrderLine, OrderLineKey> {
    @Inject
    public OrderLineRepository(SessionSource sessions) {
        super(sessions, OrderLineTable.ORDER_LINE);
    }
}
