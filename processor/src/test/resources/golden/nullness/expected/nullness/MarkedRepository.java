package nullness;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Marked}; all threads may share it. */
@Singleton
@Named("markedRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class MarkedRepository extends TableRepository<Marked, Integer> {
    @Inject
    public MarkedRepository(SessionSource sessions) {
        super(sessions, MarkedTable.MARKED);
    }
}
