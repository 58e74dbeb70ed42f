package bank;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.type.ColumnTypes;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** The table of {@link Account}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class AccountTable extends KeyedTable<Account, Integer> {
    public static final AccountTable ACCOUNT = new AccountTable(null);

    public final NumberColumn<Account, Integer> id = number(column("id", ColumnTypes.INTEGER).key().identity());
    public final NumberColumn<Account, Long> balance = number(column("balance", ColumnTypes.LONG).notNull());
    public final NumberColumn<Account, Integer> version = number(column("version", ColumnTypes.INTEGER).notNull().version());
    public final TemporalColumn<Account, Instant> createdAt = temporal(column("created_at", ColumnTypes.INSTANT).notNull().createdAt());
    public final TemporalColumn<Account, OffsetDateTime> changed = temporal(column("changed", ColumnTypes.OFFSET_DATE_TIME).updatedAt());

    private AccountTable(String alias) {
        super(Account.class, TableSpec.of("account"), alias);
    }

    /** The same table by another name, for one statement. */
    public AccountTable as(String alias) {
        return new AccountTable(alias);
    }

    @Override
    public KeyedMapper<Account, Integer> mapper() {
        return AccountMapper.INSTANCE;
    }
}
