package dev.rowan.it.relation;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Table;
import java.util.Collection;

/** Of one order, always. */
@Table(name = "rel_lines")
public class Line {
    @Id public Integer id;

    @ForeignKey(Order.class)
    @Column(nullable = false)
    public Long orderId;

    public int position;
    public String text;

    @ManyToOne
    public Order order;

    @OneToMany(mappedBy = "line")
    public Collection<Note> notes;

    public Line() {}

    public Line(int position, String text) {
        this.position = position;
        this.text = text;
    }
}
