import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The rows of {@link Alone}; all threads may share it. */
@Singleton
@Named("aloneRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class AloneRepository extends TableRepository<Alone, Integer> {
    @Inject
    public AloneRepository(SessionSource sessions) {
        super(sessions, AloneTable.ALONE);
    }

    public Optional<Alone> getByName(String name) {
        return optional(AloneTable.ALONE.name, name);
    }
}
