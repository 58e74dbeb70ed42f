package shop;

import dev.rowan.annotation.*;
import java.util.List;
import java.util.Map;

/** With a key of two columns. */
@Table
public class Parcel {
    @Id String depot;
    @Id Integer number;
    String code;
    @ForeignKey(User.class) Integer owner_id;
    @ManyToOne(cascade = Cascade.MERGE) User owner;
    @OneToMany(mappedBy = "parcel") Map<Integer, Item> items;
}
