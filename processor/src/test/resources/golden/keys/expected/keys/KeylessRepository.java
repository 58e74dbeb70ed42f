package keys;

import dev.rowan.session.SessionSource;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The rows of {@link Keyless}; all threads may share it. */
@Singleton
@Named("keylessRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class KeylessRepository extends dev.rowan.session.KeylessRepository<Keyless> {
    @Inject
    public KeylessRepository(SessionSource sessions) {
        super(sessions, KeylessTable.KEYLESS);
    }

    public Optional<Keyless> getByNote(String note) {
        return optional(KeylessTable.KEYLESS.note, note);
    }
}
