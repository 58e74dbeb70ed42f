package schema;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The rows of {@link Plot}; all threads may share it. */
@Singleton
@Named("plotRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class PlotRepository extends TableRepository<Plot, Long> {
    @Inject
    public PlotRepository(SessionSource sessions) {
        super(sessions, PlotTable.PLOT);
    }

    public Optional<Plot> getByName(String name) {
        return optional(PlotTable.PLOT.name, name);
    }
}
