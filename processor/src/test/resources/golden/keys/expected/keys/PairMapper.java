package keys;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Pair}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class PairMapper implements KeyedMapper<Pair, PairKey> {
    static final PairMapper INSTANCE = new PairMapper();

    private PairMapper() {}

    @Override
    public Pair read(ResultSet row, int first) throws SQLException {
        return new Pair(
                row.getInt(first),
                row.getInt(first + 1));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Pair pair, int column) throws SQLException {
        switch (column) {
            case 0 -> statement.setInt(index, pair.left());
            case 1 -> statement.setInt(index, pair.right());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Pair pair) {
        return new Object[] {pair.left(), pair.right()};
    }

    @Override
    public boolean same(Pair pair, Object[] values) {
        return pair.left() == (int) values[0] && pair.right() == (int) values[1];
    }

    @Override
    public Pair fill(Pair pair, Object[] values) {
        return new Pair(
                (int) values[0],
                (int) values[1]);
    }

    @Override
    public PairKey key(Pair pair) {
        return new PairKey(pair.left(), pair.right());
    }

    @Override
    public PairKey key(Object[] parts) {
        return new PairKey((int) parts[0], (int) parts[1]);
    }

    @Override
    public Object[] parts(PairKey key) {
        return new Object[] {key.left(), key.right()};
    }
}
