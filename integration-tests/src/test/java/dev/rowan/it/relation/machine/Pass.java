package dev.rowan.it.relation.machine;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToOne;
import dev.rowan.annotation.Table;

/** The one of a holder, which it outlives. */
@Table(name = "machine_passes")
public class Pass {
    @Id public Integer id;
    public String text;

    @ForeignKey(Holder.class)
    @Column(unique = true, nullable = true)
    public Integer holderId;

    @OneToOne
    public Holder holder;

    public Pass() {}
}
