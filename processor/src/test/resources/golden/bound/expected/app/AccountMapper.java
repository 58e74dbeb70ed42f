package app;

import base.Span;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Account}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class AccountMapper implements KeyedMapper<Account, UUID> {
    static final AccountMapper INSTANCE = new AccountMapper();

    private static final AccountTable ACCOUNT = AccountTable.ACCOUNT;

    private AccountMapper() {}

    @Override
    public Account read(ResultSet row, int first) throws SQLException {
        Account account = new Account();
        account.setId(ColumnTypes.UUID.read(row, first));
        account.value(row.getBigDecimal(first + 1));
        account.setAnother(Optional.ofNullable(row.getBigDecimal(first + 2)));
        account.setFirst(readFirst_(row, first));
        account.note = row.getString(first + 5);
        return account;
    }

    @Override
    public Account blank() {
        return new Account();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Account account, int column) throws SQLException {
        switch (column) {
            case 0 -> ACCOUNT.id.bind(statement, index, account.getId());
            case 1 -> ACCOUNT.value.bind(statement, index, account.value());
            case 2 -> ACCOUNT.another.bind(statement, index, Mapper.orNull(account.getAnother()));
            case 3, 4 -> bindFirst_(statement, index, account.getFirst(), column);
            case 5 -> ACCOUNT.note.bind(statement, index, account.note);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Account account) {
        Span<BigDecimal> first_ = account.getFirst();
        return new Object[] {account.getId(), account.value(), Mapper.orNull(account.getAnother()),
                first_ == null ? null : first_.from(), first_ == null ? null : first_.to(),
                account.note};
    }

    @Override
    public boolean same(Account account, Object[] values) {
        return Mapper.same(account.getId(), values[0]) && Mapper.same(account.value(), values[1])
                && Mapper.same(Mapper.orNull(account.getAnother()), values[2])
                && sameFirst_(account.getFirst(), values) && Mapper.same(account.note, values[5]);
    }

    @Override
    public Account fill(Account account, Object[] values) {
        account.setId((UUID) values[0]);
        account.value((BigDecimal) values[1]);
        account.setAnother(Optional.ofNullable((BigDecimal) values[2]));
        account.setFirst(fillFirst_(account.getFirst(), values));
        account.note = (String) values[5];
        return account;
    }

    @Override
    public UUID key(Account account) {
        return account.getId();
    }

    @Override
    public Account withKey(Account account, UUID key) {
        account.setId(key);
        return account;
    }

    private static Span<BigDecimal> readFirst_(ResultSet row, int first) throws SQLException {
        BigDecimal firstFrom = row.getBigDecimal(first + 3);
        BigDecimal firstTo = row.getBigDecimal(first + 4);
        if (firstFrom == null && firstTo == null) {
            return null;
        }
        return new Span<BigDecimal>(
                firstFrom,
                firstTo);
    }

    private static void bindFirst_(PreparedStatement statement, int index, Span<BigDecimal> first_,
            int column) throws SQLException {
        if (first_ == null) {
            ACCOUNT.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 3 -> ACCOUNT.firstFrom.bind(statement, index, first_.from());
            case 4 -> ACCOUNT.firstTo.bind(statement, index, first_.to());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameFirst_(Span<BigDecimal> first_, Object[] values) {
        if (first_ == null) {
            return values[3] == null && values[4] == null;
        }
        return Mapper.same(first_.from(), values[3]) && Mapper.same(first_.to(), values[4]);
    }

    private static Span<BigDecimal> fillFirst_(Span<BigDecimal> first_, Object[] values) {
        if (sameFirst_(first_, values)) {
            return first_;
        }
        if (values[3] == null && values[4] == null) {
            return null;
        }
        return new Span<BigDecimal>(
                (BigDecimal) values[3],
                (BigDecimal) values[4]);
    }
}
