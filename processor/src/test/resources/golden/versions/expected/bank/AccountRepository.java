package bank;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Account}; all threads may share it. */
@Singleton
@Named("accountRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class AccountRepository extends TableRepository<Account, Integer> {
    @Inject
    public AccountRepository(SessionSource sessions) {
        super(sessions, AccountTable.ACCOUNT);
    }
}
