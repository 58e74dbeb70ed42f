package dev.rowan.tables;

import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;

/** The table that {@link Users} refers to. */
public final class Depart extends Unmapped {

    public static final Depart DEPART = new Depart();

    public final NumberColumn<Object, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Object> title = text(column("title", ColumnTypes.STRING).length(40));

    private Depart() {
        super(TableSpec.of("depart"));
    }
}
