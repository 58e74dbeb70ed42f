package records;

import dev.rowan.session.KeylessRepository;
import dev.rowan.session.SessionSource;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Roles.History}; all threads may share it. */
@Singleton
@Named("roles_HistoryRepository")
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_HistoryRepository extends KeylessRepository<Roles.History> {
    @Inject
    public Roles_HistoryRepository(SessionSource sessions) {
        super(sessions, Roles_HistoryTable.HISTORY);
    }
}
