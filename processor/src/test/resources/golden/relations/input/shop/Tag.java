package shop;

import dev.rowan.annotation.*;
import geo.City;
import java.util.Set;

/** Has association tables that no entity stands for. */
@Table(schema = "app")
public class Tag {
    @Id Integer id;
    String text;
    @ManyToMany(mappedBy = "tags") Set<Group> groups;
    @ManyToMany(table = "tag_parcels", near = "tag", far = {"parcel_depot", "parcel_number"}) Set<Parcel> parcels;
    @ManyToMany(table = "similar") Set<Tag> similar;
    @ManyToMany(mappedBy = "similar") Set<Tag> similarTo;
    @ManyToMany(table = "tag_cities") Set<City> cities;
}
