package bank;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The table of {@link Transfer}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class TransferTable extends KeyedTable<Transfer, Long> {
    public static final TransferTable TRANSFER = new TransferTable(null);

    public final NumberColumn<Transfer, Long> id = number(column("id", ColumnTypes.LONG).key().identity());
    public final TemporalColumn<Transfer, Instant> timesMade = temporal(column("made", ColumnTypes.INSTANT).createdAt());
    public final TemporalColumn<Transfer, Instant> timesChanged = temporal(column("changed", ColumnTypes.INSTANT).updatedAt());
    public final TextColumn<Transfer> timesBy = text(column("by", ColumnTypes.STRING));

    private TransferTable(String alias) {
        super(Transfer.class, TableSpec.of("transfer"), alias);
    }

    /** The same table by another name, for one statement. */
    public TransferTable as(String alias) {
        return new TransferTable(alias);
    }

    @Override
    public KeyedMapper<Transfer, Long> mapper() {
        return TransferMapper.INSTANCE;
    }
}
