package nullness;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Plain}; all threads may share it. */
@Singleton
@Named("plainRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class PlainRepository extends TableRepository<Plain, Integer> {
    @Inject
    public PlainRepository(SessionSource sessions) {
        super(sessions, PlainTable.PLAIN);
    }
}
