package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Membership}; all threads may share it. */
@Singleton
@Named("membershipRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class MembershipRepository extends TableRepository<Membership, MembershipKey> {
    @Inject
    public MembershipRepository(SessionSource sessions) {
        super(sessions, MembershipTable.MEMBERSHIP);
    }
}
