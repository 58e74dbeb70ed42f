package geo;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The rows of {@link Office}; all threads may share it. */
@Singleton
@Named("officeRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class OfficeRepository extends TableRepository<Office, Integer> {
    @Inject
    public OfficeRepository(SessionSource sessions) {
        super(sessions, OfficeTable.OFFICE);
    }

    public Optional<Office> getBySignId(Long signId) {
        return optional(OfficeTable.OFFICE.signId, signId);
    }
}
