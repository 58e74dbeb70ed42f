package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Address}; all threads may share it. */
@Singleton
@Named("addressRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class AddressRepository extends TableRepository<Address, Long> {
    @Inject
    public AddressRepository(SessionSource sessions) {
        super(sessions, AddressTable.ADDRESS);
    }
}
