package records;

import dev.rowan.mapper.Mapper;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Roles.History}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
final class Roles_HistoryMapper implements Mapper<Roles.History> {
    static final Roles_HistoryMapper INSTANCE = new Roles_HistoryMapper();

    private static final Roles_HistoryTable HISTORY = Roles_HistoryTable.HISTORY;

    private Roles_HistoryMapper() {}

    @Override
    public Roles.History read(ResultSet row, int first) throws SQLException {
        return new Roles.History(
                row.getString(first),
                readMoney(row, first));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Roles.History history, int column)
            throws SQLException {
        switch (column) {
            case 0 -> HISTORY.table.bind(statement, index, history.table());
            case 1, 2 -> bindMoney(statement, index, history.money(), column);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Roles.History history) {
        Roles.Money money = history.money();
        return new Object[] {history.table(), money == null ? null : money.amount(),
                money == null ? null : money.currency()};
    }

    @Override
    public boolean same(Roles.History history, Object[] values) {
        return Mapper.same(history.table(), values[0]) && sameMoney(history.money(), values);
    }

    @Override
    public Roles.History fill(Roles.History history, Object[] values) {
        return new Roles.History(
                (String) values[0],
                fillMoney(history.money(), values));
    }

    private static Roles.Money readMoney(ResultSet row, int first) throws SQLException {
        BigDecimal moneyAmount = row.getBigDecimal(first + 1);
        String moneyCurrency = row.getString(first + 2);
        if (moneyAmount == null && moneyCurrency == null) {
            return null;
        }
        return new Roles.Money(
                moneyAmount,
                moneyCurrency);
    }

    private static void bindMoney(PreparedStatement statement, int index, Roles.Money money,
            int column) throws SQLException {
        if (money == null) {
            HISTORY.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 1 -> HISTORY.moneyAmount.bind(statement, index, money.amount());
            case 2 -> HISTORY.moneyCurrency.bind(statement, index, money.currency());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameMoney(Roles.Money money, Object[] values) {
        if (money == null) {
            return values[1] == null && values[2] == null;
        }
        return Mapper.same(money.amount(), values[1]) && Mapper.same(money.currency(), values[2]);
    }

    private static Roles.Money fillMoney(Roles.Money money, Object[] values) {
        if (sameMoney(money, values)) {
            return money;
        }
        if (values[1] == null && values[2] == null) {
            return null;
        }
        return new Roles.Money(
                (BigDecimal) values[1],
                (String) values[2]);
    }
}
