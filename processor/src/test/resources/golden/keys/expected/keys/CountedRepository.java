package keys;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Counted}; all threads may share it. */
@Singleton
@Named("countedRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class CountedRepository extends TableRepository<Counted, Short> {
    @Inject
    public CountedRepository(SessionSource sessions) {
        super(sessions, CountedTable.COUNTED);
    }
}
