package bad;

import dev.rowan.annotation.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Table
class User {
    @Id Integer id;
    String name;
    @ManyToOne Depart none; // error: relationship-key
    @ForeignKey(City.class) Integer homeId;
    @ForeignKey(City.class) Integer workId;
    @ManyToOne City several; // error: relationship-key
    @ManyToOne("nam") City unknown; // error: unknown-column
    @ManyToOne("name") City noKey; // error: relationship-key
    @ManyToOne({"homeId", "workId"}) City both; // error: relationship-key
    @ManyToOne("homeId") City home;
    @ManyToOne("home_id") City again; // error: relationship-owner
    @OneToOne("workId") City work; // error: one-to-one-not-unique
}

@Table
class Depart {
    @Id Integer id;
    @OneToOne(mappedBy = "departId") Boss boss; // error: one-to-one-not-unique
    @OneToMany(mappedBy = "departId", mapKey = "name") Map<Integer, Clerk> clerks; // error: map-key
    @OneToMany(mappedBy = "otherId") Map<String, Clerk> others; // error: map-key
    @OneToMany(mappedBy = "thirdId", mapKey = "name") List<Clerk> third; // error: map-key
    @OneToMany(mappedBy = "departId") List<Keyless> keyless; // error: relationship-without-key
}

@Table
class Boss {
    @Id Integer id;
    @ForeignKey(Depart.class) Integer departId;
}

@Table
class Clerk {
    @Id Integer id;
    String name;
    @ForeignKey(Depart.class) Integer departId;
    @ForeignKey(Depart.class) Integer otherId;
    @ForeignKey(Depart.class) Integer thirdId;
}

@Table
class Keyless {
    @ForeignKey(Depart.class) Integer departId;
    @ManyToOne Depart depart; // error: relationship-without-key
}

@Table
class City {
    @Id Integer id;
    @ManyToMany(through = Road.class) Set<City> ambiguous; // error: relationship-key
    @ManyToMany(through = Road.class, near = "from", far = "two") Set<City> unknown; // error: unknown-column
    @ManyToMany(through = Boss.class) Set<City> unrelated; // error: relationship-key
    @ManyToMany(through = Trip.class) Set<User> travellers; // error: association-column
    @ManyToMany(through = Road.class, mappedBy = "x") Set<City> contradicts; // error: conflicting-annotations, mapped-by
}

@Table
class Road {
    @Id @ForeignKey(City.class) Integer from;
    @Id @ForeignKey(City.class) Integer to;
}

@Table
class Trip {
    @Id @ForeignKey(City.class) Integer cityId;
    @Id @ForeignKey(User.class) Integer userId;
    @Column(nullable = false) String reason;
}
