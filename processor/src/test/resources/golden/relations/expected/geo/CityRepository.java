package geo;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link City}; all threads may share it. */
@Singleton
@Named("cityRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class CityRepository extends TableRepository<City, Integer> {
    @Inject
    public CityRepository(SessionSource sessions) {
        super(sessions, CityTable.CITY);
    }
}
