package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Parcel}; all threads may share it. */
@Singleton
@Named("parcelRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class ParcelRepository extends TableRepository<Parcel, ParcelKey> {
    @Inject
    public ParcelRepository(SessionSource sessions) {
        super(sessions, ParcelTable.PARCEL);
    }
}
