package bank;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Branch}; all threads may share it. */
@Singleton
@Named("branchRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class BranchRepository extends TableRepository<Branch, String> {
    @Inject
    public BranchRepository(SessionSource sessions) {
        super(sessions, BranchTable.BRANCH);
    }
}
