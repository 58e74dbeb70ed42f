package nested;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Shop.HTTPLog}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class Shop_HTTPLogMapper implements KeyedMapper<Shop.HTTPLog, Long> {
    static final Shop_HTTPLogMapper INSTANCE = new Shop_HTTPLogMapper();

    private static final Shop_HTTPLogTable HTTP_LOG = Shop_HTTPLogTable.HTTP_LOG;

    private Shop_HTTPLogMapper() {}

    @Override
    public Shop.HTTPLog read(ResultSet row, int first) throws SQLException {
        return new Shop.HTTPLog(
                ColumnTypes.LONG.read(row, first),
                row.getString(first + 1),
                ColumnTypes.LONG.read(row, first + 2));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Shop.HTTPLog hTTPLog, int column)
            throws SQLException {
        switch (column) {
            case 0 -> HTTP_LOG.id.bind(statement, index, hTTPLog.id());
            case 1 -> HTTP_LOG.line2.bind(statement, index, hTTPLog.line2());
            case 2 -> HTTP_LOG.itemId.bind(statement, index, hTTPLog.itemId());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Shop.HTTPLog hTTPLog) {
        return new Object[] {hTTPLog.id(), hTTPLog.line2(), hTTPLog.itemId()};
    }

    @Override
    public boolean same(Shop.HTTPLog hTTPLog, Object[] values) {
        return Mapper.same(hTTPLog.id(), values[0]) && Mapper.same(hTTPLog.line2(), values[1])
                && Mapper.same(hTTPLog.itemId(), values[2]);
    }

    @Override
    public Shop.HTTPLog fill(Shop.HTTPLog hTTPLog, Object[] values) {
        return new Shop.HTTPLog(
                (Long) values[0],
                (String) values[1],
                (Long) values[2]);
    }

    @Override
    public Long key(Shop.HTTPLog hTTPLog) {
        return hTTPLog.id();
    }

    @Override
    public Shop.HTTPLog withKey(Shop.HTTPLog hTTPLog, Long key) {
        return new Shop.HTTPLog(
                key,
                hTTPLog.line2(),
                hTTPLog.itemId());
    }
}
