package keys;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Shared}; all threads may share it. */
@Singleton
@Named("sharedRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class SharedRepository extends TableRepository<Shared, Integer> {
    @Inject
    public SharedRepository(SessionSource sessions) {
        super(sessions, SharedTable.SHARED);
    }
}
