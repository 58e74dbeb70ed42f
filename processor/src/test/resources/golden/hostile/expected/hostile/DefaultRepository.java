package hostile;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The rows of {@link Default}; all threads may share it. */
@Singleton
@Named("defaultRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class DefaultRepository extends TableRepository<Default, Integer> {
    @Inject
    public DefaultRepository(SessionSource sessions) {
        super(sessions, DefaultTable.DEFAULT);
    }

    public Optional<Default> getByList(List list) {
        return optional(DefaultTable.DEFAULT.list, list);
    }
}
