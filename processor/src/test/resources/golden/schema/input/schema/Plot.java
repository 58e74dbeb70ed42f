package schema;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Definition;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Identity;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TableOptions;
import dev.rowan.annotation.Unique;

@Table(schema = "land", comment = "it's \"a\"\nplot */ \u2603 $L", indexes = {
    @Index(columns = {"width", "height"}, descending = "height", where = "width > 0 /* \" \\ */", unique = true),
    @Index(expressions = {"lower(\"name\")", "width + 1"}),
    @Index(columns = "width", expressions = "upper(name)", name = "by \"width\"")
}, uniques = @Unique(columns = "name", name = "one name"), checks = {
    @Check("name like '%\"; drop table x; --%'"), @Check(value = "width <> 0", name = "wide")
}, options = @TableOptions(dialect = "postgresql", value = "with (fillfactor = 70)"))
class Plot {
    @Id @Identity(start = 42, increment = -5, minValue = Long.MIN_VALUE, maxValue = 1000, cache = 3, cycle = true, always = true) Long id;
    @Column(serverDefault = "'it''s \\'", comment = "a\r\n\t\"name\"") String name;
    @Column(serverDefault = "3 + 5", definition = "integer", definitions = {
        @Definition(dialect = "mysql", value = "int unsigned"), @Definition(dialect = "sqlite", value = "INT")}) int width;
    int height;
    @Computed("width * height") int area;
    @Computed(value = "name || '\"\n'", stored = false) String label;
    @ForeignKey(value = Plot.class, onUpdate = ReferentialAction.CASCADE, onDelete = ReferentialAction.SET_DEFAULT) Long beside;
}
