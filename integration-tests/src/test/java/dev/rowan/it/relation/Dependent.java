package dev.rowan.it.relation;

import dev.rowan.annotation.CompositeForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;

/** Known by a name and by whom it depends on, whose key is part of its own. */
@Table(name = "rel_dependents", foreignKeys = @CompositeForeignKey(columns = {"firstName", "lastName"}, value = Worker.class))
public class Dependent {
    @Id public String name;
    @Id public String firstName;
    @Id public String lastName;

    @ManyToOne public Worker worker;

    public Dependent() {}

    public Dependent(String name, Worker worker) {
        this.name = name;
        this.worker = worker;
    }
}
