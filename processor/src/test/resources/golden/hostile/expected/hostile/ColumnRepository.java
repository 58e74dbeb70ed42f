package hostile;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Column}; all threads may share it. */
@Singleton
@Named("columnRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class ColumnRepository extends TableRepository<Column, Integer> {
    @Inject
    public ColumnRepository(SessionSource sessions) {
        super(sessions, ColumnTable.COLUMN);
    }
}
