package shop;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Parcel}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class ParcelMapper implements KeyedMapper<Parcel, ParcelKey> {
    static final ParcelMapper INSTANCE = new ParcelMapper();

    private static final ParcelTable PARCEL = ParcelTable.PARCEL;

    private ParcelMapper() {}

    @Override
    public Parcel read(ResultSet row, int first) throws SQLException {
        Parcel parcel = new Parcel();
        parcel.depot = row.getString(first);
        parcel.number = ColumnTypes.INTEGER.read(row, first + 1);
        parcel.code = row.getString(first + 2);
        parcel.owner_id = ColumnTypes.INTEGER.read(row, first + 3);
        PARCEL.items.unload(parcel);
        return parcel;
    }

    @Override
    public Parcel blank() {
        return new Parcel();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Parcel parcel, int column) throws SQLException {
        switch (column) {
            case 0 -> PARCEL.depot.bind(statement, index, parcel.depot);
            case 1 -> PARCEL.number.bind(statement, index, parcel.number);
            case 2 -> PARCEL.code.bind(statement, index, parcel.code);
            case 3 -> PARCEL.owner_id.bind(statement, index, parcel.owner_id);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Parcel parcel) {
        return new Object[] {parcel.depot, parcel.number, parcel.code, parcel.owner_id};
    }

    @Override
    public boolean same(Parcel parcel, Object[] values) {
        return Mapper.same(parcel.depot, values[0]) && Mapper.same(parcel.number, values[1])
                && Mapper.same(parcel.code, values[2]) && Mapper.same(parcel.owner_id, values[3]);
    }

    @Override
    public Parcel fill(Parcel parcel, Object[] values) {
        parcel.depot = (String) values[0];
        parcel.number = (Integer) values[1];
        parcel.code = (String) values[2];
        parcel.owner_id = (Integer) values[3];
        return parcel;
    }

    @Override
    public ParcelKey key(Parcel parcel) {
        return parcel.depot == null || parcel.number == null
                ? null
                : new ParcelKey(parcel.depot, parcel.number);
    }

    @Override
    public ParcelKey key(Object[] parts) {
        return new ParcelKey((String) parts[0], (Integer) parts[1]);
    }

    @Override
    public Object[] parts(ParcelKey key) {
        return new Object[] {key.depot(), key.number()};
    }
}
