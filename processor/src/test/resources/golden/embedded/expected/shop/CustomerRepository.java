package shop;

import dev.rowan.session.SessionSource;
import dev.rowan.session.TableRepository;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import javax.annotation.processing.Generated;

/** The rows of {@link Customer}; all threads may share it. */
@Singleton
@Named("customerRepository")
@Generated("dev.rowan.processor.EntityProcessor")
public final class CustomerRepository extends TableRepository<Customer, Integer> {
    @Inject
    public CustomerRepository(SessionSource sessions) {
        super(sessions, CustomerTable.CUSTOMER);
    }

    public List<Customer> listByHomeCity(String homeCity) {
        return list(CustomerTable.CUSTOMER.homeCity, homeCity);
    }

    public List<Customer> listByWorkCity(String workCity) {
        return list(CustomerTable.CUSTOMER.workCity, workCity);
    }
}
