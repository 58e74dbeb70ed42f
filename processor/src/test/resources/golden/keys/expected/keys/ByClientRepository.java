package keys;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The rows of {@link ByClient}; all threads may share it. */
@Singleton
@Named("byClientRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class ByClientRepository extends TableRepository<ByClient, UUID> {
    @Inject
    public ByClientRepository(SessionSource sessions) {
        super(sessions, ByClientTable.BY_CLIENT);
    }
}
