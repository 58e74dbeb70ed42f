package dev.rowan.it.relation.ends;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Of one car. */
@Table(name = "ends_motors")
public class Motor {
    @Id public Integer id;
    public String kind;

    public Motor() {}

    public Motor(String kind) {
        this.kind = kind;
    }
}
