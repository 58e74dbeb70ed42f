package hostile;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Row}; all threads may share it. */
@Singleton
@Named("rowRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class RowRepository extends TableRepository<Row, Integer> {
    @Inject
    public RowRepository(SessionSource sessions) {
        super(sessions, RowTable.ROW);
    }
}
