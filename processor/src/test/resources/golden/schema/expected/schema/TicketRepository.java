package schema;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Ticket}; all threads may share it. */
@Singleton
@Named("ticketRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class TicketRepository extends TableRepository<Ticket, Integer> {
    @Inject
    public TicketRepository(SessionSource sessions) {
        super(sessions, TicketTable.TICKET);
    }
}
