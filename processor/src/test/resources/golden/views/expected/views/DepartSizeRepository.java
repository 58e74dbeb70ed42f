package views;

import dev.rowan.session.SessionSource;
import dev.rowan.session.ViewRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import javax.annotation.processing.Generated;

/** The rows of {@link DepartSize}; all threads may share it. */
@Singleton
@Named("departSizeRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class DepartSizeRepository extends ViewRepository<DepartSize, Integer> {
    @Inject
    public DepartSizeRepository(SessionSource sessions) {
        super(sessions, DepartSizeTable.DEPART_SIZE);
    }

    public List<DepartSize> listBySize(long size) {
        return list(DepartSizeTable.DEPART_SIZE.size, size);
    }
}
