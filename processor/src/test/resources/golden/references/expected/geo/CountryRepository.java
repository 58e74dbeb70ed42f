package geo;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Country}; all threads may share it. */
@Singleton
@Named("countryRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class CountryRepository extends TableRepository<Country, String> {
    @Inject
    public CountryRepository(SessionSource sessions) {
        super(sessions, CountryTable.COUNTRY);
    }
}
