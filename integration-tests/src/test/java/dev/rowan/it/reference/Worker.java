package dev.rowan.it.reference;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToOne;
import dev.rowan.annotation.Table;

/** Has a badge, which goes with it. */
@Table(name = "ref_workers")
public class Worker {
    @Id public Integer id;
    public String name;

    @ForeignKey(Badge.class)
    @Column(unique = true)
    public Integer badgeId;

    @OneToOne(cascade = Cascade.ALL)
    public Badge badge;

    public Worker() {}

    public Worker(String name, Badge badge) {
        this.name = name;
        this.badge = badge;
    }
}
