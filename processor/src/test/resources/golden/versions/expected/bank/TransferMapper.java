package bank;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Transfer}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class TransferMapper implements KeyedMapper<Transfer, Long> {
    static final TransferMapper INSTANCE = new TransferMapper();

    private static final TransferTable TRANSFER = TransferTable.TRANSFER;

    private TransferMapper() {}

    @Override
    public Transfer read(ResultSet row, int first) throws SQLException {
        Transfer transfer = new Transfer();
        transfer.id = row.getLong(first);
        transfer.times = readTimes(row, first);
        return transfer;
    }

    @Override
    public Transfer blank() {
        return new Transfer();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Transfer transfer, int column) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(index, transfer.id);
            case 1, 2, 3 -> bindTimes(statement, index, transfer.times, column);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Transfer transfer) {
        Transfer.Times times = transfer.times;
        return new Object[] {transfer.id, times == null ? null : times.made(),
                times == null ? null : times.changed(), times == null ? null : times.by()};
    }

    @Override
    public boolean same(Transfer transfer, Object[] values) {
        return transfer.id == (long) values[0] && sameTimes(transfer.times, values);
    }

    @Override
    public Transfer fill(Transfer transfer, Object[] values) {
        transfer.id = (long) values[0];
        transfer.times = fillTimes(transfer.times, values);
        return transfer;
    }

    @Override
    public Long key(Transfer transfer) {
        return transfer.id == 0 ? null : transfer.id;
    }

    @Override
    public Transfer withKey(Transfer transfer, Long key) {
        transfer.id = key == null ? 0 : key;
        return transfer;
    }

    @Override
    public Transfer withStamps(Transfer transfer, Object[] values) {
        transfer.times = fillTimes(transfer.times, values);
        return transfer;
    }

    private static Transfer.Times readTimes(ResultSet row, int first) throws SQLException {
        Instant timesMade = ColumnTypes.INSTANT.read(row, first + 1);
        Instant timesChanged = ColumnTypes.INSTANT.read(row, first + 2);
        String timesBy = row.getString(first + 3);
        if (timesMade == null && timesChanged == null && timesBy == null) {
            return null;
        }
        return new Transfer.Times(
                timesMade,
                timesChanged,
                timesBy);
    }

    private static void bindTimes(PreparedStatement statement, int index, Transfer.Times times,
            int column) throws SQLException {
        if (times == null) {
            TRANSFER.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 1 -> TRANSFER.timesMade.bind(statement, index, times.made());
            case 2 -> TRANSFER.timesChanged.bind(statement, index, times.changed());
            case 3 -> TRANSFER.timesBy.bind(statement, index, times.by());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameTimes(Transfer.Times times, Object[] values) {
        if (times == null) {
            return values[1] == null && values[2] == null && values[3] == null;
        }
        return Mapper.same(times.made(), values[1]) && Mapper.same(times.changed(), values[2])
                && Mapper.same(times.by(), values[3]);
    }

    private static Transfer.Times fillTimes(Transfer.Times times, Object[] values) {
        if (sameTimes(times, values)) {
            return times;
        }
        if (values[1] == null && values[2] == null && values[3] == null) {
            return null;
        }
        return new Transfer.Times(
                (Instant) values[1],
                (Instant) values[2],
                (String) values[3]);
    }
}
