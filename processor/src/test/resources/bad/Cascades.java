package bad;

import dev.rowan.annotation.*;
import java.util.List;
import java.util.Set;

@Table
class Order {
    @Id Integer id;
    @OneToMany(mappedBy = "order") List<Line> lines; // error: relationship-not-null
    @OneToMany(mappedBy = "restrictedId") List<Line> restricted; // error: relationship-not-null
    @OneToMany(mappedBy = "deletedId") List<Line> deleted;
    @OneToMany(mappedBy = "orphanId", orphanRemoval = true) List<Line> orphans;
    @OneToMany(mappedBy = "removedId", cascade = {Cascade.PERSIST, Cascade.REMOVE}) List<Line> removed;
    @OneToOne(mappedBy = "order") Bill bill; // error: relationship-not-null
    @ManyToMany(through = Tagged.class, cascade = Cascade.ALL) Set<Tag> tags; // error: relationship-cascade
}

@Table
class Line {
    @Id Integer id;
    @ForeignKey(Order.class) int orderId;
    @ForeignKey(value = Order.class, onDelete = ReferentialAction.RESTRICT) int restrictedId;
    @ForeignKey(value = Order.class, onDelete = ReferentialAction.CASCADE) int deletedId;
    @ForeignKey(Order.class) int orphanId;
    @ForeignKey(Order.class) @Column(nullable = false) Integer removedId;
    @ManyToOne("orderId") Order order;
    @ManyToOne(value = "deletedId", cascade = {Cascade.MERGE, Cascade.REMOVE}) Order deleted; // error: relationship-cascade
}

@Table
class Bill {
    @Id Integer id;
    @ForeignKey(Order.class) @Column(unique = true) int orderId;
    @OneToOne(cascade = Cascade.ALL, orphanRemoval = true) Order order; // error: relationship-cascade
}

@Table
class Tag {
    @Id Integer id;
    @ManyToMany(through = Tagged.class) Set<Order> orders; // error: relationship-owner
    @ManyToMany(through = Reasoned.class) Set<Order> reasoned; // error: association-column
}

@Table
class Tagged {
    @Id @ForeignKey(Order.class) Integer orderId;
    @Id @ForeignKey(Tag.class) Integer tagId;
    String text;
}

@Table
class Reasoned {
    @Id Integer id;
    @ForeignKey(Order.class) Integer orderId;
    @ForeignKey(Tag.class) Integer tagId;
    @Version int version;
}
