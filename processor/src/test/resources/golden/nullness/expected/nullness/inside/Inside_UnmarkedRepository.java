package nullness.inside;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Inside.Unmarked}; all threads may share it. */
@Singleton
@Named("inside_UnmarkedRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class Inside_UnmarkedRepository extends TableRepository<Inside.Unmarked, Integer> {
    @Inject
    public Inside_UnmarkedRepository(SessionSource sessions) {
        super(sessions, Inside_UnmarkedTable.UNMARKED);
    }
}
