import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table of {@link Alone}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AloneTable extends KeyedTable<Alone, Integer> {
    public static final AloneTable ALONE = new AloneTable(null);

    public final NumberColumn<Alone, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final TextColumn<Alone> name = text(column("name", ColumnTypes.STRING));

    private AloneTable(String alias) {
        super(Alone.class, TableSpec.of("alone"), alias);
    }

    /** The same table by another name, for one statement. */
    public AloneTable as(String alias) {
        return new AloneTable(alias);
    }

    @Override
    public KeyedMapper<Alone, Integer> mapper() {
        return AloneMapper.INSTANCE;
    }

    @Override
    public List<Unique<Alone>> uniques() {
        return List.of(unique(name));
    }
}
