package bank;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Account}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class AccountMapper implements KeyedMapper<Account, Integer> {
    static final AccountMapper INSTANCE = new AccountMapper();

    private static final AccountTable ACCOUNT = AccountTable.ACCOUNT;

    private AccountMapper() {}

    @Override
    public Account read(ResultSet row, int first) throws SQLException {
        Account account = new Account();
        account.id = ColumnTypes.INTEGER.read(row, first);
        account.balance = row.getLong(first + 1);
        account.version = row.getInt(first + 2);
        account.createdAt = ColumnTypes.INSTANT.read(row, first + 3);
        account.changed = Optional.ofNullable(ColumnTypes.OFFSET_DATE_TIME.read(row, first + 4));
        return account;
    }

    @Override
    public Account blank() {
        return new Account();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Account account, int column) throws SQLException {
        switch (column) {
            case 0 -> ACCOUNT.id.bind(statement, index, account.id);
            case 1 -> statement.setLong(index, account.balance);
            case 2 -> statement.setInt(index, account.version);
            case 3 -> ACCOUNT.createdAt.bind(statement, index, account.createdAt);
            case 4 -> ACCOUNT.changed.bind(statement, index, Mapper.orNull(account.changed));
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Account account) {
        return new Object[] {account.id, account.balance, account.version, account.createdAt,
                Mapper.orNull(account.changed)};
    }

    @Override
    public boolean same(Account account, Object[] values) {
        return Mapper.same(account.id, values[0]) && account.balance == (long) values[1]
                && account.version == (int) values[2] && Mapper.same(account.createdAt, values[3])
                && Mapper.same(Mapper.orNull(account.changed), values[4]);
    }

    @Override
    public Account fill(Account account, Object[] values) {
        account.id = (Integer) values[0];
        account.balance = (long) values[1];
        account.version = (int) values[2];
        account.createdAt = (Instant) values[3];
        account.changed = Optional.ofNullable((OffsetDateTime) values[4]);
        return account;
    }

    @Override
    public Integer key(Account account) {
        return account.id;
    }

    @Override
    public Account withKey(Account account, Integer key) {
        account.id = key;
        return account;
    }

    @Override
    public Account withStamps(Account account, Object[] values) {
        account.version = (int) values[2];
        account.createdAt = (Instant) values[3];
        account.changed = Optional.ofNullable((OffsetDateTime) values[4]);
        return account;
    }
}
