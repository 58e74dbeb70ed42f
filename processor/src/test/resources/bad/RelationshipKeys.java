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
    @ManyToMany(table = "f") Set<City> cities;
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
    @ManyToMany(table = " ") Set<User> blank; // error: blank-text
    @ManyToMany(table = "a", near = {"one", "two"}) Set<User> size; // error: relationship-key
    @ManyToMany(table = "b", near = "one", far = "ONE") Set<User> repeated; // error: repeated-column
    @ManyToMany(table = "c", near = "city_id", far = "") Set<User> empty; // error: blank-text
    @ManyToMany(table = "d", through = Road.class, near = "from", far = "to") Set<City> two; // error: conflicting-annotations
    @ManyToMany(table = "e") Set<User> first;
    @ManyToMany(table = "E", near = "x") Set<User> second; // error: relationship-owner
    @ManyToMany(table = "table_of_a_name_that_is_too_long_for_every_database_but_h2_and_sqlite") Set<User> lengthy; // error: name-too-long
    @ManyToMany(table = "f") Set<Boss> bosses; // error: relationship-owner
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
