package nullness;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Holding}; all threads may share it. */
@Singleton
@Named("holdingRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class HoldingRepository extends TableRepository<Holding, Integer> {
    @Inject
    public HoldingRepository(SessionSource sessions) {
        super(sessions, HoldingTable.HOLDING);
    }
}
