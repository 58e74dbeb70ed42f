package dev.rowan.it.relation.machine;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToOne;
import dev.rowan.annotation.Table;

/** Has a pass, or none. */
@Table(name = "machine_holders")
public class Holder {
    @Id public Integer id;
    public String name;

    @OneToOne(mappedBy = "holder")
    public Pass pass;

    public Holder() {}
}
