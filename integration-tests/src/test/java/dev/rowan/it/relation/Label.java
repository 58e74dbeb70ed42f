package dev.rowan.it.relation;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** By its name; it leads nowhere itself. */
@Table(name = "rel_labels")
public class Label {
    @Id public Integer id;

    @ForeignKey(Order.class)
    @Column(nullable = false)
    public Long orderId;

    public String name;
    public String color;

    public Label() {}

    public Label(String name, String color) {
        this.name = name;
        this.color = color;
    }
}
