package dev.rowan.it.relation;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Known by two names. */
@Table(name = "rel_workers")
public class Worker {
    @Id public String firstName;
    @Id public String lastName;

    public Worker() {}

    public Worker(String firstName, String lastName) {
        this.firstName = firstName;
        this.lastName = lastName;
    }
}
