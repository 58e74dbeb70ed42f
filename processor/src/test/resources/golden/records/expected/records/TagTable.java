package records;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Tag}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class TagTable extends KeyedTable<Tag, String> {
    public static final TagTable TAG = new TagTable(null);

    public final TextColumn<Tag> code = text(column("code", ColumnTypes.STRING).key());
    public final ValueColumn<Tag, byte[]> bytesAll = value(column("b_all", ColumnTypes.BYTES));

    private TagTable(String alias) {
        super(Tag.class, TableSpec.of("tag"), alias);
    }

    /** The same table by another name, for one statement. */
    public TagTable as(String alias) {
        return new TagTable(alias);
    }

    @Override
    public KeyedMapper<Tag, String> mapper() {
        return TagMapper.INSTANCE;
    }
}
