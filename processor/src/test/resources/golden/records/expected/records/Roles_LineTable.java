package records;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Roles.Line}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_LineTable extends KeyedTable<Roles.Line, Roles_LineKey> {
    public static final Roles_LineTable LINE = new Roles_LineTable(null);

    public final NumberColumn<Roles.Line, Integer> order = number(column("order", ColumnTypes.INTEGER).key());
    public final NumberColumn<Roles.Line, Integer> group = number(column("group", ColumnTypes.INTEGER).key());
    public final TextColumn<Roles.Line> key = text(column("key", ColumnTypes.STRING));
    public final TextColumn<Roles.Line> select = text(column("select", ColumnTypes.STRING));
    public final ValueColumn<Roles.Line, byte[]> values = value(column("values", ColumnTypes.BYTES));

    private Roles_LineTable(String alias) {
        super(Roles.Line.class, TableSpec.of("line"), alias);
    }

    /** The same table by another name, for one statement. */
    public Roles_LineTable as(String alias) {
        return new Roles_LineTable(alias);
    }

    @Override
    public KeyedMapper<Roles.Line, Roles_LineKey> mapper() {
        return Roles_LineMapper.INSTANCE;
    }
}
