package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Relationships between packages, and to what is generated. */
class RelationshipTest {

    private static final String PARCEL = """
            package geo;
            import dev.rowan.annotation.*;
            @Table public class Parcel {
                @Id Integer id;
                %s String code;
                @Column(index = true) @ForeignKey(shop.User.class) Integer userId;
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

    @Test
    void whatLeadsToAGeneratedEntityWaitsForIt() {
        Javac.Result result = Javac.strict()
                .with(new RoundsTest.Author("Team", "import dev.rowan.annotation.*; @Table class Team { @Id Integer id; }",
                        "Trip", "import dev.rowan.annotation.*; @Table class Trip { @Id @ForeignKey(User.class) Integer userId;"
                                + " @Id @ForeignKey(Team.class) Integer teamId; }"))
                .source("User.java", """
                        import dev.rowan.annotation.*;
                        @Table class User {
                            @Id Integer id;
                            @ManyToMany(through = Trip.class) java.util.Set<Team> teams;
                            @ManyToMany(table = "others") java.util.Set<Team> others;
                        }
                        """)
                .compile();
        assertThat(result.messages()).isEmpty();
        assertThat(result.file("UserTable.java")).contains("TripTable.TRIP.userId", "AssociationTable.of(TableSpec.of(\"others\")");
    }

    /** {@code [rowan/relationship-record]}. */
    @Test
    void whatLeadsToOrFromARecordSaysWhatWouldDo() {
        Javac.Result result = new Javac()
                .source("shop/Line.java", """
                        package shop;
                        import dev.rowan.annotation.*;
                        @Table record Line(@Id Integer id, @ForeignKey(Order.class) Integer orderId, @ManyToOne Order order) {}
                        """)
                .source("shop/Order.java", """
                        package shop;
                        import dev.rowan.annotation.*;
                        @Table class Order {
                            @Id Integer id;
                            @OneToMany(mappedBy = "orderId") java.util.List<Line> lines;
                            @OneToOne(mappedBy = "orderId") Line line;
                        }
                        """)
                .compile();
        assertThat(result.messages()).containsExactlyInAnyOrder(
                "[rowan/relationship-record] The @ManyToOne order stands in the record Line, whose fields cannot be set later. Fix: make Line a"
                        + " class, which may lead to records by @ManyToOne, or remove the field and read what it leads to with a query, by nested(…).",
                toRecord("@OneToMany lines"), toRecord("@OneToOne line"));
    }

    private static String toRecord(String field) {
        return "[rowan/relationship-record] The " + field + " leads to the record Line, which cannot be changed in place: to a record leads only a"
                + " @ManyToOne, or a @OneToOne that has the foreign key. Fix: make Line a class, or remove the field and read what it leads to"
                + " with a query, by nested(…).";
    }

    @Test
    void aSuperclassMayLeaveOpenWhereItLeads() {
        Javac.Result result = Javac.strict()
                .source("shop/Owned.java", """
                        package shop;
                        import dev.rowan.annotation.*;
                        import java.util.List;
                        @MappedSuperclass abstract class Owned<O, P> {
                            @ManyToOne("owner_id") private O owner;
                            @OneToMany(mappedBy = "value") List<P> parts;
                            O getOwner() { return owner; }
                            void setOwner(O owner) { this.owner = owner; }
                        }
                        """)
                .source("shop/Value.java", """
                        package shop;
                        import dev.rowan.annotation.*;
                        @Table class Value extends Owned<User, Value> {
                            @Id Integer id;
                            @ForeignKey(User.class) Integer ownerId;
                            @ForeignKey(Value.class) Integer valueId;
                            @ManyToOne Value value;
                        }
                        """)
                .source("shop/User.java", "package shop; import dev.rowan.annotation.*; @Table class User { @Id Integer id; }")
                .compile();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.file("shop/ValueTable.java")).contains("ToOne<Value, User> owner", "value.getOwner()", "ToMany<Value, Value> parts",
                "(value, other) -> value.value = other");
    }

    @Test
    void anEntityMayComeFromAJar(@TempDir Path jar) throws Exception {
        Path source = Files.writeString(jar.resolve("Team.java"), """
                import dev.rowan.annotation.*;
                @Table public class Team {
                    @Id public Integer id;
                    public String code;
                    @ForeignKey(Team.class) public Integer aboveId;
                    @ManyToOne public Team above;
                }
                """);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        assertThat(javac.run(null, null, null, "-proc:none", "-d", jar.toString(), "-cp", System.getProperty("java.class.path"),
                source.toString())).isZero();
        Files.delete(source);
        List<File> path = Stream.concat(Stream.of(jar.toFile()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new)).toList();
        Javac.Result result = new Javac().classpath(path)
                .source("User.java", """
                        import dev.rowan.annotation.*;
                        @Table class User {
                            @Id Integer id;
                            @ForeignKey(Team.class) Integer teamId;
                            @ManyToOne Team team;
                            @ManyToMany(mappedBy = "above") java.util.List<Team> teams;
                            @OneToMany(mappedBy = "abov") java.util.List<Team> others;
                        }
                        """)
                .compile();
        assertThat(result.messages()).anySatisfy(message -> assertThat(message).contains("Team.above, which mappedBy names, leads to Team, not to User"))
                .anySatisfy(message -> assertThat(message).contains("Team has no field 'abov'"));
    }

    private static Javac.Result compile(String parcel, String user) {
        return new Javac().source("geo/Parcel.java", parcel).source("shop/User.java", user).compile();
    }
}
