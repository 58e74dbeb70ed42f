package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
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

    public List<User> listByUsername(String username) {
        return list(UserTable.USER.username, username);
    }

    public Optional<User> getByEmail(String email) {
        return optional(UserTable.USER.email, email);
    }
}
