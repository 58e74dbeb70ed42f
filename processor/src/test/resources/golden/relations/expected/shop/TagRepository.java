package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Tag}; all threads may share it. */
@Singleton
@Named("tagRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class TagRepository extends TableRepository<Tag, Integer> {
    @Inject
    public TagRepository(SessionSource sessions) {
        super(sessions, TagTable.TAG);
    }
}
