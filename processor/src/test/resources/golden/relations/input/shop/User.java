package shop;

import dev.rowan.annotation.*;
import geo.City;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All kinds, some to other packages; two lead to one table. */
@Table(name = "users")
public class User {
    @Id Integer id;
    String name;

    @ForeignKey(City.class) Integer homeId;
    @ForeignKey(City.class) Integer workId;
    @ManyToOne("homeId") City home;
    @ManyToOne(value = "workId", cascade = {}) private City work;

    @OneToMany(mappedBy = "user", cascade = Cascade.ALL, orphanRemoval = true, orderBy = {"city desc", "id"}) List<Address> addresses;
    @OneToMany(mappedBy = "billedId", cascade = {Cascade.PERSIST, Cascade.REMOVE}) Collection<Address> billed;
    @ManyToMany(through = Membership.class) Set<Group> groups;
    @OneToOne(mappedBy = "user") Profile profile;
    @OneToMany(mappedBy = "owner", mapKey = "code") private Map<String, Parcel> parcels;

    public City getWork() {
        return work;
    }

    public void setWork(City work) {
        this.work = work;
    }

    Map<String, Parcel> parcels() {
        return parcels;
    }

    void parcels(Map<String, Parcel> parcels) {
        this.parcels = parcels;
    }
}
