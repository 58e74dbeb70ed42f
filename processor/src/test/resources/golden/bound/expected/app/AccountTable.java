package app;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The table of {@link Account}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AccountTable extends KeyedTable<Account, UUID> {
    public static final AccountTable ACCOUNT = new AccountTable(null);

    public final ValueColumn<Account, UUID> id = value(column("id", ColumnTypes.UUID).key().clientGenerated());
    public final NumberColumn<Account, BigDecimal> value = number(column("value", ColumnTypes.BIG_DECIMAL));
    public final NumberColumn<Account, BigDecimal> another = number(column("other", ColumnTypes.BIG_DECIMAL));
    public final NumberColumn<Account, BigDecimal> firstFrom = number(column("first_from", ColumnTypes.BIG_DECIMAL));
    public final NumberColumn<Account, BigDecimal> firstTo = number(column("first_to", ColumnTypes.BIG_DECIMAL));
    public final TextColumn<Account> note = text(column("note", ColumnTypes.STRING));

    private AccountTable(String alias) {
        super(Account.class, TableSpec.of("account"), alias);
    }

    /** The same table by another name, for one statement. */
    public AccountTable as(String alias) {
        return new AccountTable(alias);
    }

    @Override
    public KeyedMapper<Account, UUID> mapper() {
        return AccountMapper.INSTANCE;
    }
}
