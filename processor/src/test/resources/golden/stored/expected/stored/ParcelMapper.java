package stored;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.Unsigned;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import money.Money;

/** Reads and binds rows of {@link Parcel}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class ParcelMapper implements KeyedMapper<Parcel, Integer> {
    static final ParcelMapper INSTANCE = new ParcelMapper();

    private static final ParcelTable PARCEL = ParcelTable.PARCEL;

    private ParcelMapper() {}

    @Override
    public Parcel read(ResultSet row, int first) throws SQLException {
        Parcel parcel = new Parcel();
        parcel.id = Unsigned.readInt(row, first);
        parcel.byName = PARCEL.byName.read(row, first + 1);
        parcel.maybeByName = Optional.ofNullable(PARCEL.maybeByName.read(row, first + 2));
        parcel.shortName = PARCEL.shortName.read(row, first + 3);
        parcel.byOrdinal = PARCEL.byOrdinal.read(row, first + 4);
        parcel.own = PARCEL.own.read(row, first + 5);
        parcel.named = PARCEL.named.read(row, first + 6);
        parcel.letter = PARCEL.letter.read(row, first + 7);
        parcel.status = PARCEL.status.read(row, first + 8);
        parcel.ownStatus = Optional.ofNullable(PARCEL.ownStatus.read(row, first + 9));
        parcel.level = PARCEL.level.read(row, first + 10);
        parcel.price = PARCEL.price.read(row, first + 11);
        parcel.tip = Optional.ofNullable(PARCEL.tip.read(row, first + 12));
        parcel.sent = PARCEL.sent.readPresent(row, first + 13);
        parcel.color = PARCEL.color.readPresent(row, first + 14);
        parcel.maybeColor = PARCEL.maybeColor.read(row, first + 15);
        parcel.backwards = PARCEL.backwards.read(row, first + 16);
        parcel.lines = PARCEL.lines.read(row, first + 17);
        parcel.tiny = Unsigned.readByte(row, first + 18);
        parcel.small = ColumnTypes.UNSIGNED_SHORT.read(row, first + 19);
        parcel.medium = Optional.ofNullable(ColumnTypes.UNSIGNED_INTEGER.read(row, first + 20));
        parcel.large = Unsigned.readLong(row, first + 21);
        parcel.BY_NAME_TYPE = row.getString(first + 22);
        return parcel;
    }

    @Override
    public Parcel blank() {
        return new Parcel();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Parcel parcel, int column) throws SQLException {
        switch (column) {
            case 0 -> Unsigned.bind(statement, index, parcel.id);
            case 1 -> PARCEL.byName.bind(statement, index, parcel.byName);
            case 2 -> PARCEL.maybeByName.bind(statement, index, Mapper.orNull(parcel.maybeByName));
            case 3 -> PARCEL.shortName.bind(statement, index, parcel.shortName);
            case 4 -> PARCEL.byOrdinal.bind(statement, index, parcel.byOrdinal);
            case 5 -> PARCEL.own.bind(statement, index, parcel.own);
            case 6 -> PARCEL.named.bind(statement, index, parcel.named);
            case 7 -> PARCEL.letter.bind(statement, index, parcel.letter);
            case 8 -> PARCEL.status.bind(statement, index, parcel.status);
            case 9 -> PARCEL.ownStatus.bind(statement, index, Mapper.orNull(parcel.ownStatus));
            case 10 -> PARCEL.level.bind(statement, index, parcel.level);
            case 11 -> PARCEL.price.bind(statement, index, parcel.price);
            case 12 -> PARCEL.tip.bind(statement, index, Mapper.orNull(parcel.tip));
            case 13 -> PARCEL.sent.bind(statement, index, parcel.sent);
            case 14 -> PARCEL.color.bind(statement, index, parcel.color);
            case 15 -> PARCEL.maybeColor.bind(statement, index, parcel.maybeColor);
            case 16 -> PARCEL.backwards.bind(statement, index, parcel.backwards);
            case 17 -> PARCEL.lines.bind(statement, index, parcel.lines);
            case 18 -> Unsigned.bind(statement, index, parcel.tiny);
            case 19 -> PARCEL.small.bind(statement, index, parcel.small);
            case 20 -> PARCEL.medium.bind(statement, index, Mapper.orNull(parcel.medium));
            case 21 -> Unsigned.bind(statement, index, parcel.large);
            case 22 -> PARCEL.BY_NAME_TYPE.bind(statement, index, parcel.BY_NAME_TYPE);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Parcel parcel) {
        return new Object[] {parcel.id, parcel.byName, Mapper.orNull(parcel.maybeByName),
                parcel.shortName, parcel.byOrdinal, parcel.own, parcel.named, parcel.letter,
                parcel.status, Mapper.orNull(parcel.ownStatus), parcel.level, parcel.price,
                Mapper.orNull(parcel.tip), parcel.sent, parcel.color, parcel.maybeColor,
                parcel.backwards, parcel.lines, parcel.tiny, parcel.small,
                Mapper.orNull(parcel.medium), parcel.large, parcel.BY_NAME_TYPE};
    }

    @Override
    public boolean same(Parcel parcel, Object[] values) {
        return parcel.id == (int) values[0] && Mapper.same(parcel.byName, values[1])
                && Mapper.same(Mapper.orNull(parcel.maybeByName), values[2])
                && Mapper.same(parcel.shortName, values[3])
                && Mapper.same(parcel.byOrdinal, values[4]) && Mapper.same(parcel.own, values[5])
                && Mapper.same(parcel.named, values[6]) && Mapper.same(parcel.letter, values[7])
                && Mapper.same(parcel.status, values[8])
                && Mapper.same(Mapper.orNull(parcel.ownStatus), values[9])
                && Mapper.same(parcel.level, values[10]) && Mapper.same(parcel.price, values[11])
                && Mapper.same(Mapper.orNull(parcel.tip), values[12])
                && parcel.sent == (boolean) values[13] && parcel.color == (int) values[14]
                && Mapper.same(parcel.maybeColor, values[15])
                && Mapper.same(parcel.backwards, values[16])
                && Mapper.same(parcel.lines, values[17]) && parcel.tiny == (byte) values[18]
                && Mapper.same(parcel.small, values[19])
                && Mapper.same(Mapper.orNull(parcel.medium), values[20])
                && parcel.large == (long) values[21]
                && Mapper.same(parcel.BY_NAME_TYPE, values[22]);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Parcel fill(Parcel parcel, Object[] values) {
        parcel.id = (int) values[0];
        parcel.byName = (Mood) values[1];
        parcel.maybeByName = Optional.ofNullable((Mood) values[2]);
        parcel.shortName = (Mood) values[3];
        parcel.byOrdinal = (Mood) values[4];
        parcel.own = (Mood) values[5];
        parcel.named = (Mood) values[6];
        parcel.letter = (Letter) values[7];
        parcel.status = (Status) values[8];
        parcel.ownStatus = Optional.ofNullable((Status) values[9]);
        parcel.level = (Level) values[10];
        parcel.price = (Money) values[11];
        parcel.tip = Optional.ofNullable((Money) values[12]);
        parcel.sent = (boolean) values[13];
        parcel.color = (int) values[14];
        parcel.maybeColor = (Integer) values[15];
        parcel.backwards = (String) values[16];
        parcel.lines = (List<String>) values[17];
        parcel.tiny = (byte) values[18];
        parcel.small = (Short) values[19];
        parcel.medium = Optional.ofNullable((Integer) values[20]);
        parcel.large = (long) values[21];
        parcel.BY_NAME_TYPE = (String) values[22];
        return parcel;
    }

    @Override
    public Integer key(Parcel parcel) {
        return parcel.id == 0 ? null : parcel.id;
    }

    @Override
    public Parcel withKey(Parcel parcel, Integer key) {
        parcel.id = key == null ? 0 : key;
        return parcel;
    }
}
