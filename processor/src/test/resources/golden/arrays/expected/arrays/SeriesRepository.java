package arrays;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Series}; all threads may share it. */
@Singleton
@Named("seriesRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class SeriesRepository extends TableRepository<Series, Integer> {
    @Inject
    public SeriesRepository(SessionSource sessions) {
        super(sessions, SeriesTable.SERIES);
    }
}
