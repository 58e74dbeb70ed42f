package geo;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Road}; all threads may share it. */
@Singleton
@Named("roadRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class RoadRepository extends TableRepository<Road, RoadKey> {
    @Inject
    public RoadRepository(SessionSource sessions) {
        super(sessions, RoadTable.ROAD);
    }
}
