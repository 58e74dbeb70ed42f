package keys;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import javax.annotation.processing.Generated;

/** The table of {@link Pair}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class PairTable extends KeyedTable<Pair, PairKey> {
    public static final PairTable PAIR = new PairTable(null);

    public final NumberColumn<Pair, Integer> left = number(column("left", ColumnTypes.INTEGER).key());
    public final NumberColumn<Pair, Integer> right = number(column("right", ColumnTypes.INTEGER).key());

    private PairTable(String alias) {
        super(Pair.class, TableSpec.of("pair"), alias);
    }

    /** The same table by another name, for one statement. */
    public PairTable as(String alias) {
        return new PairTable(alias);
    }

    @Override
    public KeyedMapper<Pair, PairKey> mapper() {
        return PairMapper.INSTANCE;
    }
}
