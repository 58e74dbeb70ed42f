package app;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The rows of {@link Person}; all threads may share it. */
@Singleton
@Named("personRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class PersonRepository extends TableRepository<Person, Long> {
    @Inject
    public PersonRepository(SessionSource sessions) {
        super(sessions, PersonTable.PERSON);
    }
}
