package bank;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Transfer}; all threads may share it. */
@Singleton
@Named("transferRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class TransferRepository extends TableRepository<Transfer, Long> {
    @Inject
    public TransferRepository(SessionSource sessions) {
        super(sessions, TransferTable.TRANSFER);
    }
}
