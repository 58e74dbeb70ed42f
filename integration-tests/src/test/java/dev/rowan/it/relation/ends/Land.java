package dev.rowan.it.relation.ends;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Leads nowhere. */
@Table(name = "ends_lands")
public class Land {
    @Id public Integer id;
    public String name;

    public Land() {}

    public Land(String name) {
        this.name = name;
    }
}
