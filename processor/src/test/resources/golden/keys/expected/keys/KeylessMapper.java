package keys;

import dev.rowan.mapper.Mapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Keyless}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class KeylessMapper implements Mapper<Keyless> {
    static final KeylessMapper INSTANCE = new KeylessMapper();

    private static final KeylessTable KEYLESS = KeylessTable.KEYLESS;

    private KeylessMapper() {}

    @Override
    public Keyless read(ResultSet row, int first) throws SQLException {
        Keyless keyless = new Keyless();
        keyless.leftPart = row.getInt(first);
        keyless.rightPart = row.getInt(first + 1);
        keyless.note = row.getString(first + 2);
        return keyless;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Keyless keyless, int column) throws SQLException {
        switch (column) {
            case 0 -> statement.setInt(index, keyless.leftPart);
            case 1 -> statement.setInt(index, keyless.rightPart);
            case 2 -> KEYLESS.note.bind(statement, index, keyless.note);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Keyless keyless) {
        return new Object[] {keyless.leftPart, keyless.rightPart, keyless.note};
    }

    @Override
    public boolean same(Keyless keyless, Object[] values) {
        return keyless.leftPart == (int) values[0] && keyless.rightPart == (int) values[1]
                && Mapper.same(keyless.note, values[2]);
    }

    @Override
    public Keyless fill(Keyless keyless, Object[] values) {
        keyless.leftPart = (int) values[0];
        keyless.rightPart = (int) values[1];
        keyless.note = (String) values[2];
        return keyless;
    }
}
