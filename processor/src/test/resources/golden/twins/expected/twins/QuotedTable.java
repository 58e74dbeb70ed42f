package twins;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Quoted}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class QuotedTable extends KeyedTable<Quoted, Integer> {
    public static final QuotedTable QUOTED = new QuotedTable(null);

    public final NumberColumn<Quoted, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Quoted> order = text(column("order", ColumnTypes.STRING));
    public final TextColumn<Quoted> group = text(column("group", ColumnTypes.STRING));
    public final TextColumn<Quoted> key = text(column("key", ColumnTypes.STRING));

    private QuotedTable(String alias) {
        super(Quoted.class, TableSpec.of("quoted"), alias);
    }

    /** The same table by another name, for one statement. */
    public QuotedTable as(String alias) {
        return new QuotedTable(alias);
    }

    @Override
    public KeyedMapper<Quoted, Integer> mapper() {
        return QuotedMapper.INSTANCE;
    }
}
