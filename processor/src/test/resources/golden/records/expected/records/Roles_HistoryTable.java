package records;

import dev.rowan.mapper.Mapper;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The table of {@link Roles.History}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
public final class Roles_HistoryTable extends Table<Roles.History> {
    public static final Roles_HistoryTable HISTORY = new Roles_HistoryTable(null);

    public final TextColumn<Roles.History> table = text(column("table", ColumnTypes.STRING));
    public final NumberColumn<Roles.History, BigDecimal> moneyAmount = number(column("amount", ColumnTypes.BIG_DECIMAL).precision(12, 2));
    public final TextColumn<Roles.History> moneyCurrency = text(column("currency", ColumnTypes.STRING));

    private Roles_HistoryTable(String alias) {
        super(Roles.History.class, TableSpec.of("history"), alias);
    }

    /** The same table by another name, for one statement. */
    public Roles_HistoryTable as(String alias) {
        return new Roles_HistoryTable(alias);
    }

    @Override
    public Mapper<Roles.History> mapper() {
        return Roles_HistoryMapper.INSTANCE;
    }
}
