package shop;

import dev.rowan.annotation.*;

@Table(foreignKeys = @CompositeForeignKey(columns = {"depot", "number"}, value = Parcel.class))
public class Item {
    @Id Integer id;
    String depot;
    Integer number;
    @ManyToOne Parcel parcel;
}
