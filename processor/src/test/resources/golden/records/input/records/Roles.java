package records;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.CompositeForeignKey;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Transient;
import dev.rowan.annotation.Unique;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Records in all roles, nested in a class. */
public final class Roles {

    private Roles() {}

    /** With every annotation. */
    @Table(
            name = "orders",
            comment = "all of them",
            indexes = @Index(columns = {"total.amount", "note"}),
            uniques = @Unique(columns = {"line.order", "line.group"}),
            checks = @Check("amount >= 0"),
            foreignKeys = @CompositeForeignKey(columns = {"line.order", "line.group"}, value = Line.class))
    public record Order(
            @Id @Sequence("order_ids") Long id,
            @Column(length = 20, nullable = false, unique = true, comment = "c") String note,
            @Column(serverDefault = "0", insertable = false) @Sensitive Integer secret,
            @ForeignKey(value = Order.class, onDelete = ReferentialAction.CASCADE) Long parent,
            @Embedded(nullable = false) Money total,
            @Embedded(prefix = "line_") LineRef line,
            Optional<String> maybe,
            @Transient Object cache) {}

    /** An embedded record whose canonical constructor is compact and annotated. */
    public record Money(@Column(precision = 12, scale = 2) BigDecimal amount, String currency) {
        @Deprecated
        public Money {
            Objects.requireNonNull(currency);
        }
    }

    /** Key-ish words of SQL as names, and a composite key. */
    @Table
    public record Line(@Id int order, @Id int group, String key, String select, byte... values) {}

    /** What refers to a line. */
    public record LineRef(Integer order, Integer group) {}

    /** No key: added and read. */
    @Table
    public record History(String table, @Embedded Money money) {
        public History(String table) {
            this(table, null);
        }
    }
}
