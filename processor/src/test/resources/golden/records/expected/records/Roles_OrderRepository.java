package records;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The rows of {@link Roles.Order}; all threads may share it. */
@Singleton
@Named("roles_OrderRepository")
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_OrderRepository extends TableRepository<Roles.Order, Long> {
    @Inject
    public Roles_OrderRepository(SessionSource sessions) {
        super(sessions, Roles_OrderTable.ORDER);
    }

    public Optional<Roles.Order> getByNote(String note) {
        return optional(Roles_OrderTable.ORDER.note, note);
    }
}
