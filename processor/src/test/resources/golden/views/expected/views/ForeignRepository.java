package views;

import dev.rowan.session.ReadRepository;
import dev.rowan.session.SessionSource;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The rows of {@link Foreign}; all threads may share it. */
@Singleton
@Named("foreignRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class ForeignRepository extends ReadRepository<Foreign> {
    @Inject
    public ForeignRepository(SessionSource sessions) {
        super(sessions, ForeignTable.FOREIGN);
    }

    public Optional<Foreign> getByRank(Integer rank) {
        return optional(ForeignTable.FOREIGN.rank, rank);
    }
}
