package dev.rowan.it.schema;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.CompositeForeignKey;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Definition;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TableOptions;
import dev.rowan.annotation.Unique;
import dev.rowan.annotation.View;
import java.time.Instant;
import java.time.LocalDateTime;

/** Entities with what real schemas hold, all of which every database can. */
interface Plan {

    @Table
    record Region(@Id @Column(length = 2) String country, @Id @Column(length = 10) String code, String title) {}

    /** Its foreign key shares a column with its key. */
    @Table(foreignKeys = @CompositeForeignKey(columns = {"country", "regionCode"}, value = Region.class, onDelete = ReferentialAction.CASCADE),
            uniques = {@Unique(columns = {"country", "title"}), @Unique(columns = "sign", name = "one sign")},
            checks = {@Check("place > 0"), @Check(value = "title <> '100 % \"it''s\"'", name = "no such title")},
            indexes = @Index(columns = {"title", "place"}, descending = "place"))
    record Town(@Id @Column(length = 2) String country, @Id int place, @Column(length = 10) String regionCode, String title, String sign) {}

    /** Two foreign keys to one table, and the check of another one. */
    @Table(foreignKeys = {
        @CompositeForeignKey(columns = {"fromCountry", "fromPlace"}, value = Town.class, name = "fk_from"),
        @CompositeForeignKey(columns = {"toCountry", "toPlace"}, value = Town.class, onDelete = ReferentialAction.SET_NULL)
    }, checks = @Check("place > 0"))
    record Trip(@Id(assigned = true) int id, @Column(length = 2) String fromCountry, Integer fromPlace,
            @Column(length = 2) String toCountry, Integer toPlace, int place) {}

    @Table
    record Parent(@Id(assigned = true) int id) {}

    @Table
    record Child(@Id(assigned = true) int id,
            @ForeignKey(value = Parent.class, onDelete = ReferentialAction.NO_ACTION, onUpdate = ReferentialAction.NO_ACTION) Integer plain,
            @ForeignKey(value = Parent.class, onDelete = ReferentialAction.RESTRICT, onUpdate = ReferentialAction.RESTRICT) Integer kept,
            @ForeignKey(value = Parent.class, onDelete = ReferentialAction.CASCADE, onUpdate = ReferentialAction.CASCADE) Integer following,
            @ForeignKey(value = Parent.class, onDelete = ReferentialAction.SET_NULL, onUpdate = ReferentialAction.SET_NULL) Integer leaving) {}

    @Table
    record Chief(@Id(assigned = true) int id, @ForeignKey(value = Deputy.class, deferrable = true) int deputy) {}

    @Table
    record Deputy(@Id(assigned = true) int id, @ForeignKey(value = Chief.class, deferrable = true) int chief) {}

    @Table
    record Ring(@Id(assigned = true) int id, @ForeignKey(value = Ring.class, deferrable = true) int next) {}

    @Table(comment = "it's \"a\" \\ table\nof two lines, 🐍", options = {
        @TableOptions(dialect = "mysql", value = "row_format=dynamic"),
        @TableOptions(dialect = "mariadb", value = "row_format=dynamic"),
        @TableOptions(dialect = "postgresql", value = "with (fillfactor = 70)"),
        @TableOptions(dialect = "sqlite", value = "without rowid")})
    record Defaulted(@Id(assigned = true) int id,
            @Column(serverDefault = "'it''s \\ 5 % \"x\"'", comment = "it's \"a\" \\ column\nof two lines, 🐍") String text,
            @Column(serverDefault = "-42") Integer number,
            @Column(serverDefault = "3 + 5") Integer sum,
            @Column(serverDefault = "true") Boolean flag,
            @Column(serverDefault = "current_timestamp") LocalDateTime local,
            @Column(serverDefault = "current_timestamp") Instant moment,
            @Column(definition = "varchar(3)", definitions = {
                @Definition(dialect = "mysql", value = "char(5)"), @Definition(dialect = "h2", value = "varchar(5)")}) String own) {}

    @Table
    class Box {
        @Id Integer id;
        int width;
        int height;
        @Computed("width * height") int area;
        @Computed(value = "2 * (width + height)", stored = false) Integer around;

        Box() {}

        Box(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @Table
    record Tile(@Id @Sequence("tile_seq") Integer id, int side, @Computed("side * side") Integer area, @Computed("side * 4") Integer around) {}

    @View(query = "select id, width + 0 as wide from box where width > 1")
    class WideBox {
        @Id Integer id;
        int wide;
    }

    /** Made after the other one, though its name is before. */
    @View(query = "select count(*) as boxes from wide_box", definitions =
            @Definition(dialect = "h2", value = "select count(*) as boxes from WIDE_BOX where 1 = 1"))
    record Boxes(long boxes) {}

    /** Without a key. */
    @Table
    record Visit(String who, int times, @ForeignKey(Parent.class) Integer parentId) {}

    /** Two tables of one name. */
    @Table(schema = "rowan_north", name = "house")
    record NorthHouse(@Id(assigned = true) int id, @Column(index = true, serverDefault = "'n'") String name) {}

    @Table(schema = "rowan_south", name = "house", checks = @Check("id > 0"))
    record SouthHouse(@Id(assigned = true) int id, @ForeignKey(NorthHouse.class) Integer opposite, @Column(unique = true) String name) {}
}
