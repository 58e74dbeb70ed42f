package stored;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Label}; all threads may share it. */
@Singleton
@Named("labelRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class LabelRepository extends TableRepository<Label, LabelKey> {
    @Inject
    public LabelRepository(SessionSource sessions) {
        super(sessions, LabelTable.LABEL);
    }
}
