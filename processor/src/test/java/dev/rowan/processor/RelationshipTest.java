package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Relationships between packages, and to what is generated. */
class RelationshipTest {

    private static final String PARCEL = """
            package geo;
            import dev.rowan.annotation.*;
            @Table public class Parcel {
                @Id Integer id;
                %s String code;
                @ForeignKey(shop.User.class) Integer userId;
            }
            """;

    private static final String USER = """
            package shop;
            import dev.rowan.annotation.*;
            @Table public class User {
                @Id Integer id;
                @OneToMany(mappedBy = "userId", mapKey = "code") java.util.Map<String, geo.Parcel> parcels;
            }
            """;

    /** {@code [rowan/unreachable-map-key]}. */
    @Test
    void keysOfAMapAreReadFromThePackageOfTheMap() {
        assertThat(compile(PARCEL.formatted("public"), USER).diagnostics()).isEmpty();
        assertThat(compile(PARCEL.formatted(""), USER).messages()).containsExactly(
                "[rowan/unreachable-map-key] Generated code cannot read code, the key of the map of the @OneToMany parcels."
                        + " Fix: make it public, give it an accessor, or name another.");
    }

    @Test
    void aKeyThatIsGeneratedCanBeThatOfAMap() {
        Javac.Result result = new Javac()
                .source("shop/Item.java", """
                        package shop;
                        import dev.rowan.annotation.*;
                        @Table class Item {
                            @Id @ForeignKey(User.class) int userId;
                            @Id int number;
                            @ManyToOne User user;
                        }
                        """)
                .source("shop/User.java", """
                        package shop;
                        import dev.rowan.annotation.*;
                        @Table class User {
                            @Id Integer id;
                            @OneToMany(mappedBy = "user", cascade = Cascade.ALL) java.util.Map<ItemKey, Item> items;
                        }
                        """)
                .compile();
        assertThat(result.messages()).isEmpty();
        assertThat(result.file("shop/UserTable.java")).contains("Container.map(item -> ItemTable.ITEM.mapper().key(item))");
    }

    @Test
    void theMistakeOfAnEntityIsNotToldOfThoseThatLeadToIt() {
        assertThat(compile(PARCEL.formatted("public").replace("Integer userId", "Thread userId"), USER).messages())
                .singleElement().asString().startsWith("[rowan/unsupported-type]");
    }

    private static Javac.Result compile(String parcel, String user) {
        return new Javac().source("geo/Parcel.java", parcel).source("shop/User.java", user).compile();
    }
}
