package geo;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Sign}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class SignTable extends KeyedTable<Sign, Long> {
    public static final SignTable SIGN = new SignTable(null);

    public final NumberColumn<Sign, Long> id = number(column("id", ColumnTypes.LONG).key().identity());
    public final TextColumn<Sign> text = text(column("text", ColumnTypes.STRING));

    private SignTable(String alias) {
        super(Sign.class, TableSpec.of("sign"), alias);
    }

    /** The same table by another name, for one statement. */
    public SignTable as(String alias) {
        return new SignTable(alias);
    }

    @Override
    public KeyedMapper<Sign, Long> mapper() {
        return SignMapper.INSTANCE;
    }
}
