package dev.rowan.it.embedded;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CompositeForeignKey;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Transient;
import dev.rowan.annotation.Unique;
import java.util.Objects;
import java.util.Optional;

/** Records in each role, nested in a class. */
public final class Roles {

    private Roles() {
    }

    /** The words of SQL as names, with every annotation that a component takes. */
    @Table(
            name = "order",
            comment = "orders",
            indexes = @Index(columns = {"group", "select"}),
            uniques = @Unique(columns = {"line.order", "line.key"}),
            foreignKeys = @CompositeForeignKey(columns = {"line.order", "line.key"}, value = Line.class))
    public record Order(
            @Id Long id,
            @Column(length = 20, nullable = false, comment = "c") String group,
            @Column(name = "select", length = 20, unique = true, serverDefault = "'none'") String select,
            @Sensitive Integer secret,
            @ForeignKey(value = Order.class, onDelete = ReferentialAction.CASCADE) Long parent,
            @Embedded(prefix = "line_") LineRef line,
            @Column(length = 20) Optional<String> maybe,
            @Transient Object cache) {

        @Deprecated
        public Order {
            Objects.requireNonNull(group);
        }
    }

    /** A composite key, and a varargs component. */
    @Table
    public record Line(@Id int order, @Id @Column(length = 20) String key, byte... values) {
    }

    /** What refers to a line. */
    public record LineRef(Integer order, @Column(length = 20) String key) {
    }

    /** No key: added and read. */
    @Table
    public record History(@Column(length = 20) String table, @Embedded LineRef line) {
        public History(String table) {
            this(table, null);
        }
    }
}
