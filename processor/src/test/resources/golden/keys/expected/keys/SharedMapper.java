package keys;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Shared}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class SharedMapper implements KeyedMapper<Shared, Integer> {
    static final SharedMapper INSTANCE = new SharedMapper();

    private static final SharedTable SHARED = SharedTable.SHARED;

    private SharedMapper() {}

    @Override
    public Shared read(ResultSet row, int first) throws SQLException {
        Shared shared = new Shared();
        shared.id = ColumnTypes.INTEGER.read(row, first);
        return shared;
    }

    @Override
    public Shared blank() {
        return new Shared();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Shared shared, int column) throws SQLException {
        switch (column) {
            case 0 -> SHARED.id.bind(statement, index, shared.id);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Shared shared) {
        return new Object[] {shared.id};
    }

    @Override
    public boolean same(Shared shared, Object[] values) {
        return Mapper.same(shared.id, values[0]);
    }

    @Override
    public Shared fill(Shared shared, Object[] values) {
        shared.id = (Integer) values[0];
        return shared;
    }

    @Override
    public Integer key(Shared shared) {
        return shared.id;
    }
}
