package nullness.inside;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Inside.Marked}; all threads may share it. */
@Singleton
@Named("inside_MarkedRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class Inside_MarkedRepository extends TableRepository<Inside.Marked, Integer> {
    @Inject
    public Inside_MarkedRepository(SessionSource sessions) {
        super(sessions, Inside_MarkedTable.MARKED);
    }
}
