package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link User}; all threads may share it. */
@Singleton
@Named("userRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class UserRepository extends TableRepository<User, Integer> {
    @Inject
    public UserRepository(SessionSource sessions) {
        super(sessions, UserTable.USER);
    }
}
