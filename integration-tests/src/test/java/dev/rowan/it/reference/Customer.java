package dev.rowan.it.reference;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.Set;

/** Has addresses, which lead to records, and interests, by rows that are records. */
@Table(name = "ref_customers")
public class Customer {
    @Id public Integer id;
    public String name;

    @OneToMany(mappedBy = "customerId")
    public List<Address> addresses;

    @ManyToMany(through = Interest.class)
    public Set<Topic> topics;

    public Customer() {}

    public Customer(String name) {
        this.name = name;
    }
}
