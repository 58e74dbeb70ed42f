package keys;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Assigned}; all threads may share it. */
@Singleton
@Named("assignedRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class AssignedRepository extends TableRepository<Assigned, Integer> {
    @Inject
    public AssignedRepository(SessionSource sessions) {
        super(sessions, AssignedTable.ASSIGNED);
    }
}
