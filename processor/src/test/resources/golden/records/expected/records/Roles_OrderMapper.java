package records;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Roles.Order}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.rowan.processor.EntityProcessor")
final class Roles_OrderMapper implements KeyedMapper<Roles.Order, Long> {
    static final Roles_OrderMapper INSTANCE = new Roles_OrderMapper();

    private static final Roles_OrderTable ORDER = Roles_OrderTable.ORDER;

    private Roles_OrderMapper() {}

    @Override
    public Roles.Order read(ResultSet row, int first) throws SQLException {
        return new Roles.Order(
                ColumnTypes.LONG.read(row, first),
                row.getString(first + 1),
                ColumnTypes.INTEGER.read(row, first + 2),
                ColumnTypes.LONG.read(row, first + 3),
                readTotal(row, first),
                readLine(row, first),
                Optional.ofNullable(row.getString(first + 8)),
                null);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Roles.Order order, int column) throws SQLException {
        switch (column) {
            case 0 -> ORDER.id.bind(statement, index, order.id());
            case 1 -> ORDER.note.bind(statement, index, order.note());
            case 2 -> ORDER.secret.bind(statement, index, order.secret());
            case 3 -> ORDER.parent.bind(statement, index, order.parent());
            case 4, 5 -> bindTotal(statement, index, order.total(), column);
            case 6, 7 -> bindLine(statement, index, order.line(), column);
            case 8 -> ORDER.maybe.bind(statement, index, Mapper.orNull(order.maybe()));
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Roles.Order order) {
        Roles.Money total = order.total();
        Roles.LineRef line = order.line();
        return new Object[] {order.id(), order.note(), order.secret(), order.parent(),
                total == null ? null : total.amount(), total == null ? null : total.currency(),
                line == null ? null : line.order(), line == null ? null : line.group(),
                Mapper.orNull(order.maybe())};
    }

    @Override
    public boolean same(Roles.Order order, Object[] values) {
        return Mapper.same(order.id(), values[0]) && Mapper.same(order.note(), values[1])
                && Mapper.same(order.secret(), values[2]) && Mapper.same(order.parent(), values[3])
                && sameTotal(order.total(), values) && sameLine(order.line(), values)
                && Mapper.same(Mapper.orNull(order.maybe()), values[8]);
    }

    @Override
    public Roles.Order fill(Roles.Order order, Object[] values) {
        return new Roles.Order(
                (Long) values[0],
                (String) values[1],
                (Integer) values[2],
                (Long) values[3],
                fillTotal(order.total(), values),
                fillLine(order.line(), values),
                Optional.ofNullable((String) values[8]),
                order.cache());
    }

    @Override
    public Long key(Roles.Order order) {
        return order.id();
    }

    @Override
    public Roles.Order withKey(Roles.Order order, Long key) {
        return new Roles.Order(
                key,
                order.note(),
                order.secret(),
                order.parent(),
                order.total(),
                order.line(),
                order.maybe(),
                order.cache());
    }

    private static Roles.Money readTotal(ResultSet row, int first) throws SQLException {
        BigDecimal totalAmount = row.getBigDecimal(first + 4);
        String totalCurrency = row.getString(first + 5);
        return new Roles.Money(
                totalAmount,
                totalCurrency);
    }

    private static Roles.LineRef readLine(ResultSet row, int first) throws SQLException {
        Integer lineOrder = ColumnTypes.INTEGER.read(row, first + 6);
        Integer lineGroup = ColumnTypes.INTEGER.read(row, first + 7);
        if (lineOrder == null && lineGroup == null) {
            return null;
        }
        return new Roles.LineRef(
                lineOrder,
                lineGroup);
    }

    private static void bindTotal(PreparedStatement statement, int index, Roles.Money total,
            int column) throws SQLException {
        if (total == null) {
            ORDER.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 4 -> ORDER.totalAmount.bind(statement, index, total.amount());
            case 5 -> ORDER.totalCurrency.bind(statement, index, total.currency());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameTotal(Roles.Money total, Object[] values) {
        if (total == null) {
            return values[4] == null && values[5] == null;
        }
        return Mapper.same(total.amount(), values[4]) && Mapper.same(total.currency(), values[5]);
    }

    private static Roles.Money fillTotal(Roles.Money total, Object[] values) {
        if (sameTotal(total, values)) {
            return total;
        }
        return new Roles.Money(
                (BigDecimal) values[4],
                (String) values[5]);
    }

    private static void bindLine(PreparedStatement statement, int index, Roles.LineRef line,
            int column) throws SQLException {
        if (line == null) {
            ORDER.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 6 -> ORDER.lineOrder.bind(statement, index, line.order());
            case 7 -> ORDER.lineGroup.bind(statement, index, line.group());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameLine(Roles.LineRef line, Object[] values) {
        if (line == null) {
            return values[6] == null && values[7] == null;
        }
        return Mapper.same(line.order(), values[6]) && Mapper.same(line.group(), values[7]);
    }

    private static Roles.LineRef fillLine(Roles.LineRef line, Object[] values) {
        if (sameLine(line, values)) {
            return line;
        }
        if (values[6] == null && values[7] == null) {
            return null;
        }
        return new Roles.LineRef(
                (Integer) values[6],
                (Integer) values[7]);
    }
}
