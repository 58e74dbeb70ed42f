package dev.rowan.it.reference;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** What customers are interested in. */
@Table(name = "ref_topics")
public class Topic {
    @Id public Integer id;
    public String name;

    public Topic() {}

    public Topic(String name) {
        this.name = name;
    }
}
