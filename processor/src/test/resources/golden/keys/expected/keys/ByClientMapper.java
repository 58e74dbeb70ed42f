package keys;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link ByClient}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class ByClientMapper implements KeyedMapper<ByClient, UUID> {
    static final ByClientMapper INSTANCE = new ByClientMapper();

    private static final ByClientTable BY_CLIENT = ByClientTable.BY_CLIENT;

    private ByClientMapper() {}

    @Override
    public ByClient read(ResultSet row, int first) throws SQLException {
        return new ByClient(
                ColumnTypes.UUID.read(row, first));
    }

    @Override
    public void bind(PreparedStatement statement, int index, ByClient byClient, int column) throws SQLException {
        switch (column) {
            case 0 -> BY_CLIENT.id.bind(statement, index, byClient.id());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(ByClient byClient) {
        return new Object[] {byClient.id()};
    }

    @Override
    public boolean same(ByClient byClient, Object[] values) {
        return Mapper.same(byClient.id(), values[0]);
    }

    @Override
    public ByClient fill(ByClient byClient, Object[] values) {
        return new ByClient(
                (UUID) values[0]);
    }

    @Override
    public UUID key(ByClient byClient) {
        return byClient.id();
    }

    @Override
    public ByClient withKey(ByClient byClient, UUID key) {
        return new ByClient(
                key);
    }
}
