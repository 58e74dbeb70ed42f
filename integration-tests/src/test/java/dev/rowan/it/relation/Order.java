package dev.rowan.it.relation;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.Map;

/** Owns its lines and its labels. */
@Table(name = "rel_orders")
public class Order {
    @Id public Long id;
    public String customer;

    @OneToMany(mappedBy = "order", cascade = Cascade.ALL, orphanRemoval = true, orderBy = {"position desc", "id"})
    public List<Line> lines;

    @OneToMany(mappedBy = "orderId", cascade = Cascade.ALL, orphanRemoval = true, mapKey = "name")
    public Map<String, Label> labels;

    public Order() {}

    public Order(String customer) {
        this.customer = customer;
    }
}
