package geo;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Road}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class RoadMapper implements KeyedMapper<Road, RoadKey> {
    static final RoadMapper INSTANCE = new RoadMapper();

    private static final RoadTable ROAD = RoadTable.ROAD;

    private RoadMapper() {}

    @Override
    public Road read(ResultSet row, int first) throws SQLException {
        Road road = new Road();
        road.from = ColumnTypes.INTEGER.read(row, first);
        road.to = ColumnTypes.INTEGER.read(row, first + 1);
        return road;
    }

    @Override
    public Road blank() {
        return new Road();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Road road, int column) throws SQLException {
        switch (column) {
            case 0 -> ROAD.from.bind(statement, index, road.from);
            case 1 -> ROAD.to.bind(statement, index, road.to);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Road road) {
        return new Object[] {road.from, road.to};
    }

    @Override
    public boolean same(Road road, Object[] values) {
        return Mapper.same(road.from, values[0]) && Mapper.same(road.to, values[1]);
    }

    @Override
    public Road fill(Road road, Object[] values) {
        road.from = (Integer) values[0];
        road.to = (Integer) values[1];
        return road;
    }

    @Override
    public RoadKey key(Road road) {
        return road.from == null || road.to == null
                ? null
                : new RoadKey(road.from, road.to);
    }

    @Override
    public RoadKey key(Object[] parts) {
        return new RoadKey((Integer) parts[0], (Integer) parts[1]);
    }

    @Override
    public Object[] parts(RoadKey key) {
        return new Object[] {key.from(), key.to()};
    }
}
