package app;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Counter}; all threads may share it. */
@Singleton
@Named("counterRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class CounterRepository extends TableRepository<Counter, Long> {
    @Inject
    public CounterRepository(SessionSource sessions) {
        super(sessions, CounterTable.COUNTER);
    }
}
