package twins;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Fluent}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class FluentMapper implements KeyedMapper<Fluent, Long> {
    static final FluentMapper INSTANCE = new FluentMapper();

    private static final FluentTable FLUENT = FluentTable.FLUENT;

    private FluentMapper() {}

    @Override
    public Fluent read(ResultSet row, int first) throws SQLException {
        Fluent fluent = new Fluent();
        fluent.id(ColumnTypes.LONG.read(row, first));
        fluent.setDone(row.getBoolean(first + 1));
        fluent.setSure(ColumnTypes.BOOLEAN.read(row, first + 2));
        fluent.setMaybe(ColumnTypes.BOOLEAN.read(row, first + 3));
        return fluent;
    }

    @Override
    public Fluent blank() {
        return new Fluent();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Fluent fluent, int column) throws SQLException {
        switch (column) {
            case 0 -> FLUENT.id.bind(statement, index, fluent.id());
            case 1 -> statement.setBoolean(index, fluent.isDone());
            case 2 -> FLUENT.sure.bind(statement, index, fluent.getSure());
            case 3 -> FLUENT.maybe.bind(statement, index, fluent.isMaybe());
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Fluent fluent) {
        return new Object[] {fluent.id(), fluent.isDone(), fluent.getSure(), fluent.isMaybe()};
    }

    @Override
    public boolean same(Fluent fluent, Object[] values) {
        return Mapper.same(fluent.id(), values[0]) && fluent.isDone() == (boolean) values[1]
                && Mapper.same(fluent.getSure(), values[2])
                && Mapper.same(fluent.isMaybe(), values[3]);
    }

    @Override
    public Fluent fill(Fluent fluent, Object[] values) {
        fluent.id((Long) values[0]);
        fluent.setDone((boolean) values[1]);
        fluent.setSure((Boolean) values[2]);
        fluent.setMaybe((Boolean) values[3]);
        return fluent;
    }

    @Override
    public Long key(Fluent fluent) {
        return fluent.id();
    }

    @Override
    public Fluent withKey(Fluent fluent, Long key) {
        fluent.id(key);
        return fluent;
    }
}
