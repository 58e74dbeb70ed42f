package nullness.inside;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Inside.Unmarked}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class Inside_UnmarkedTable extends KeyedTable<Inside.Unmarked, Integer> {
    public static final Inside_UnmarkedTable UNMARKED = new Inside_UnmarkedTable(null);

    public final NumberColumn<Inside.Unmarked, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Inside.Unmarked> sometimes = text(column("sometimes", ColumnTypes.STRING));

    private Inside_UnmarkedTable(String alias) {
        super(Inside.Unmarked.class, TableSpec.of("unmarked"), alias);
    }

    /** The same table by another name, for one statement. */
    public Inside_UnmarkedTable as(String alias) {
        return new Inside_UnmarkedTable(alias);
    }

    @Override
    public KeyedMapper<Inside.Unmarked, Integer> mapper() {
        return Inside_UnmarkedMapper.INSTANCE;
    }
}
