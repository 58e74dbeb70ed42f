package geo;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Sign}; all threads may share it. */
@Singleton
@Named("signRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class SignRepository extends TableRepository<Sign, Long> {
    @Inject
    public SignRepository(SessionSource sessions) {
        super(sessions, SignTable.SIGN);
    }
}
