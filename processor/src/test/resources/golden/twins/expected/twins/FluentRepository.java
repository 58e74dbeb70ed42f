package twins;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Fluent}; all threads may share it. */
@Singleton
@Named("fluentRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class FluentRepository extends TableRepository<Fluent, Long> {
    @Inject
    public FluentRepository(SessionSource sessions) {
        super(sessions, FluentTable.FLUENT);
    }
}
