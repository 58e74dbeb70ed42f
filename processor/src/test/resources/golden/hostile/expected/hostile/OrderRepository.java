package hostile;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Order}; all threads may share it. */
@Singleton
@Named("orderRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class OrderRepository extends TableRepository<Order, Integer> {
    @Inject
    public OrderRepository(SessionSource sessions) {
        super(sessions, OrderTable.ORDER);
    }
}
