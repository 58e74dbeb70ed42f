package keys;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CompositeForeignKey;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.TableOptions;
import dev.rowan.annotation.Unique;

@Table(schema = "app", comment = "No key",
        indexes = @Index(columns = {"leftPart", "note"}, name = "by_left", unique = true),
        uniques = {@Unique(columns = {"leftPart", "right_part"}), @Unique(columns = "note", name = "one_note")},
        foreignKeys = @CompositeForeignKey(columns = {"leftPart", "rightPart"}, value = Pair.class,
                onDelete = ReferentialAction.CASCADE, onUpdate = ReferentialAction.CASCADE, name = "to_pair", deferrable = true),
        options = {@TableOptions(dialect = "mysql", value = "ENGINE=InnoDB"), @TableOptions(dialect = "mariadb", value = "ENGINE=Aria")})
class Keyless {
    int leftPart;
    int rightPart;
    @Column(index = true, unique = true, serverDefault = "'-'", definition = "varchar(7)", insertable = false, updatable = false)
    String note;
}
