package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The rows of {@link Profile}; all threads may share it. */
@Singleton
@Named("profileRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class ProfileRepository extends TableRepository<Profile, Integer> {
    @Inject
    public ProfileRepository(SessionSource sessions) {
        super(sessions, ProfileTable.PROFILE);
    }

    public Optional<Profile> getByUserId(Integer userId) {
        return optional(ProfileTable.PROFILE.userId, userId);
    }
}
