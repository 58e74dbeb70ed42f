package records;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Roles.Line}; all threads may share it. */
@Singleton
@Named("roles_LineRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_LineRepository extends TableRepository<Roles.Line, Roles_LineKey> {
    @Inject
    public Roles_LineRepository(SessionSource sessions) {
        super(sessions, Roles_LineTable.LINE);
    }
}
