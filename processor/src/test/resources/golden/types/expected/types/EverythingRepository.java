package types;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Everything}; all threads may share it. */
@Singleton
@Named("everythingRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class EverythingRepository extends TableRepository<Everything, Long> {
    @Inject
    public EverythingRepository(SessionSource sessions) {
        super(sessions, EverythingTable.EVERYTHING);
    }
}
