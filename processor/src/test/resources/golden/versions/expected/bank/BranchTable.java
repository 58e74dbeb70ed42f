package bank;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import java.time.LocalDateTime;
import java.util.Date;
import javax.annotation.processing.Generated;

/** The table of {@link Branch}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class BranchTable extends KeyedTable<Branch, String> {
    public static final BranchTable BRANCH = new BranchTable(null);

    public final TemporalColumn<Branch, LocalDateTime> version = temporal(column("version", ColumnTypes.LOCAL_DATE_TIME).notNull().version());
    public final TemporalColumn<Branch, Date> made = temporal(column("made", ColumnTypes.JAVA_DATE).createdAt());
    public final TextColumn<Branch> code = text(column("code", ColumnTypes.STRING).key());

    private BranchTable(String alias) {
        super(Branch.class, TableSpec.of("branch"), alias);
    }

    /** The same table by another name, for one statement. */
    public BranchTable as(String alias) {
        return new BranchTable(alias);
    }

    @Override
    public KeyedMapper<Branch, String> mapper() {
        return BranchMapper.INSTANCE;
    }
}
