package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Group}; all threads may share it. */
@Singleton
@Named("groupRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class GroupRepository extends TableRepository<Group, Integer> {
    @Inject
    public GroupRepository(SessionSource sessions) {
        super(sessions, GroupTable.GROUP);
    }
}
