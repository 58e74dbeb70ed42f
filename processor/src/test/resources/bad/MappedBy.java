package bad;

import dev.rowan.annotation.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Table
class User {
    @Id Integer id;
    String name;
    @OneToMany(mappedBy = "usr") List<Address> nearly; // error: mapped-by
    @OneToMany(mappedBy = "") List<Address> empty; // error: mapped-by
    @OneToMany(mappedBy = "street") List<Address> noKey; // error: mapped-by
    @OneToMany(mappedBy = "departId") List<Address> elsewhere; // error: mapped-by
    @OneToMany(mappedBy = "depart") List<Address> leads; // error: mapped-by
    @OneToMany(mappedBy = "profiled") List<Address> kind; // error: mapped-by
    @OneToOne(mappedBy = "both") Profile both;
    @OneToMany(mappedBy = "user", orderBy = {"city", "street desc"}) List<Address> order; // error: unknown-column
    @OneToMany(mappedBy = "userId", mapKey = "house") Map<String, Address> keyed; // error: unknown-column
    @OneToMany(mappedBy = "otherId", mapKey = "place.zip") Map<String, Address> inside; // error: map-key
    @OneToMany(mappedBy = "partId") List<Part> part; // error: mapped-by
    @ManyToMany(mappedBy = "user") Set<Group> groups; // error: mapped-by
    @ManyToMany Set<Group> nothing; // error: relationship-owner
}

@Table
class Depart {
    @Id Integer id;
}

@Table
class Address {
    @Id Integer id;
    String street;
    @Embedded Place place;
    @ForeignKey(User.class) Integer userId;
    @ForeignKey(User.class) @Column(unique = true) Integer profiledId;
    @ForeignKey(User.class) Integer otherId;
    @ForeignKey(Depart.class) Integer departId;
    @ManyToOne("userId") User user;
    @ManyToOne Depart depart;
    @OneToOne("profiledId") User profiled;
}

class Place {
    String zip;
}

@Table
class Profile {
    @Id Integer id;
    @OneToOne(mappedBy = "both") User both; // error: relationship-owner
}

@Table
class Group {
    @Id Integer id;
    @ManyToMany(mappedBy = "groups") Set<User> users; // error: relationship-owner
}

@Table(foreignKeys = @CompositeForeignKey(columns = {"partId", "partName"}, value = Two.class))
class Part {
    @Id Integer id;
    Integer partId;
    String partName;
}

@Table
class Two {
    @Id Integer id;
    @Id String name;
    @OneToMany(mappedBy = "partId") List<Part> parts; // error: mapped-by
}

class UsesMappedBy {
    Object user = List.of(UserTable.USER.nearly, UserTable.USER.groups);
}
