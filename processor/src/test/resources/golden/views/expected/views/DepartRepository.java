package views;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Depart}; all threads may share it. */
@Singleton
@Named("departRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class DepartRepository extends TableRepository<Depart, Integer> {
    @Inject
    public DepartRepository(SessionSource sessions) {
        super(sessions, DepartTable.DEPART);
    }
}
