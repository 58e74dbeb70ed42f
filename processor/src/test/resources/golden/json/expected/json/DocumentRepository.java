package json;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Document}; all threads may share it. */
@Singleton
@Named("documentRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class DocumentRepository extends TableRepository<Document, Integer> {
    @Inject
    public DocumentRepository(SessionSource sessions) {
        super(sessions, DocumentTable.DOCUMENT);
    }
}
