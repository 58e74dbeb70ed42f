package advice;

import dev.rowan.annotation.*;
import java.util.Set;

@Table
class Depart {
    @Id Integer id;
    @Column(unique = true) String code;
    @ManyToMany(table = "depart_user") Set<User> users;
}

@Table
class User {
    @Id Integer id;
    @ForeignKey(Depart.class) Integer departId; // warning: foreign-key-without-index
    @Column(length = 40) @ForeignKey(value = Depart.class, column = "code") String code; // warning: foreign-key-without-index
    @ForeignKey(User.class) Integer bossId; // warning: foreign-key-without-index
    @Column(index = true) @ForeignKey(Depart.class) Integer indexedId;
    @Column(unique = true) @ForeignKey(Depart.class) Integer uniqueId;
    @ManyToOne("departId") Depart depart;
    @ManyToOne("bossId") User boss;
}

@Table
record Region(@Id String country, @Id String code) {}

@Table(foreignKeys = {
    @CompositeForeignKey(columns = {"country", "regionCode"}, value = Region.class), // warning: foreign-key-without-index
    @CompositeForeignKey(columns = {"country", "otherCode"}, value = Region.class),
    @CompositeForeignKey(columns = {"country", "uniqueCode"}, value = Region.class),
    @CompositeForeignKey(columns = {"country", "id"}, value = Region.class),
    @CompositeForeignKey(columns = {"country", "halfCode"}, value = Region.class), // warning: foreign-key-without-index
    @CompositeForeignKey(columns = {"country", "laterCode"}, value = Region.class), // warning: foreign-key-without-index
    @CompositeForeignKey(name = "again", columns = {"laterCode", "country"}, value = Region.class)
}, indexes = {
    @Index(columns = {"otherCode", "country", "stars"}, descending = "country"),
    @Index(columns = {"halfCode", "stars", "country"}),
    @Index(columns = {"stars", "country", "laterCode"})
}, uniques = @Unique(columns = {"uniqueCode", "country"}))
record Town(@Id String id, String country, String regionCode, String otherCode, String uniqueCode, String halfCode, String laterCode, int stars) {}

@Table
record Membership(
        @Id @ForeignKey(Depart.class) int departId,
        @Id @ForeignKey(User.class) int userId) {} // warning: foreign-key-without-index

@Table(indexes = {
    @Index(columns = "some", where = "deleted = 0"),
    @Index(columns = "known", where = " KNOWN  is not null")
})
class Partial {
    @Id Integer id;
    int deleted;
    @ForeignKey(Depart.class) Integer some; // warning: foreign-key-without-index
    @ForeignKey(Depart.class) Integer known;
}

class Address {
    String street;
    @ForeignKey(Depart.class) Integer departId;
}

@Table
class Embeds {
    @Id Integer id;
    @Embedded(prefix = "home_") Address home; // warning: foreign-key-without-index
    @Embedded(prefix = "work_") Address work; // warning: foreign-key-without-index
}

@MappedSuperclass
class Owned {
    @ForeignKey(User.class) Integer ownerId; // warning: foreign-key-without-index
}

@Table
class One extends Owned {
    @Id Integer id;
}

@Table
class Two extends Owned {
    @Id Integer id;
}

@Table(indexes = @Index(columns = "owner_id"))
class Three extends Owned {
    @Id Integer id;
}

@View
class Seen {
    @Id Integer id;
    @ForeignKey(Depart.class) Integer departId;
}

/** What has a mistake is not advised on. */
@Table(indexes = @Index(columns = "departIt")) // error: unknown-column
class Mistaken {
    @Id Integer id;
    @ForeignKey(Depart.class) Integer departId;
}

@Table
class Broken {
    @Id Integer id;
    @ForeignKey(String.class) Integer string; // error: target-not-entity
    @ForeignKey(Depart.class) Integer departId; // warning: foreign-key-without-index
}

class Uses {
    BrokenTable broken = BrokenTable.BROKEN;
    EmbedsTable embeds = EmbedsTable.EMBEDS;
}
