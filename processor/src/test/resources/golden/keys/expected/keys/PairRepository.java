package keys;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Pair}; all threads may share it. */
@Singleton
@Named("pairRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class PairRepository extends TableRepository<Pair, PairKey> {
    @Inject
    public PairRepository(SessionSource sessions) {
        super(sessions, PairTable.PAIR);
    }
}
