package bank;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Rate}; all threads may share it. */
@Singleton
@Named("rateRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class RateRepository extends TableRepository<Rate, String> {
    @Inject
    public RateRepository(SessionSource sessions) {
        super(sessions, RateTable.RATE);
    }
}
