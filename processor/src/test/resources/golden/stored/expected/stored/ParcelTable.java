package stored;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;
import money.Money;
import money.MoneyType;

/** The table of {@link Parcel}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class ParcelTable extends KeyedTable<Parcel, Integer> {
    private static final ColumnType<Mood> BY_NAME_TYPE_ = ColumnTypes.enumName(Mood.class);
    private static final ColumnType<Mood> BY_ORDINAL_TYPE = ColumnTypes.enumOrdinal(Mood.class);
    private static final ColumnType<Mood> OWN_TYPE = ColumnTypes.enumNative(Mood.class, "mood");
    private static final ColumnType<Mood> NAMED_TYPE = ColumnTypes.enumNative(Mood.class, "mood of \"parcel\"");
    private static final ColumnType<Letter> LETTER_TYPE = ColumnTypes.enumValue(Letter.class, ColumnTypes.CHARACTER, constant -> constant.code);
    private static final ColumnType<Status> STATUS_TYPE = ColumnTypes.enumValue(Status.class, ColumnTypes.STRING, Status::getCode);
    private static final ColumnType<Status> OWN_STATUS_TYPE = ColumnTypes.enumNative(Status.class, "status", Status::getCode);
    private static final ColumnType<Level> LEVEL_TYPE = ColumnTypes.enumValue(Level.class, ColumnTypes.INTEGER, Level::number);
    private static final ColumnType<Money> PRICE_TYPE = new MoneyType();
    private static final ColumnType<Integer> COLOR_TYPE = new Types.Hex();

    public static final ParcelTable PARCEL = new ParcelTable(null);

    public final NumberColumn<Parcel, Integer> id = number(column("id", ColumnTypes.UNSIGNED_INTEGER).key().identity());
    public final ValueColumn<Parcel, Mood> byName = value(column("by_name", BY_NAME_TYPE_));
    public final ValueColumn<Parcel, Mood> maybeByName = value(column("maybe_by_name", BY_NAME_TYPE_));
    public final ValueColumn<Parcel, Mood> shortName = value(column("short_name", BY_NAME_TYPE_).length(4));
    public final ValueColumn<Parcel, Mood> byOrdinal = value(column("by_ordinal", BY_ORDINAL_TYPE));
    public final ValueColumn<Parcel, Mood> own = value(column("own", OWN_TYPE));
    public final ValueColumn<Parcel, Mood> named = value(column("named", NAMED_TYPE));
    public final ValueColumn<Parcel, Letter> letter = value(column("letter", LETTER_TYPE));
    public final ValueColumn<Parcel, Status> status = value(column("status", STATUS_TYPE));
    public final ValueColumn<Parcel, Status> ownStatus = value(column("own_status", OWN_STATUS_TYPE));
    public final ValueColumn<Parcel, Level> level = value(column("level", LEVEL_TYPE));
    public final ValueColumn<Parcel, Money> price = value(column("price", PRICE_TYPE).precision(10, 2));
    public final ValueColumn<Parcel, Money> tip = value(column("tip", PRICE_TYPE));
    public final ValueColumn<Parcel, Boolean> sent = value(column("sent", Types.Yes.INSTANCE).notNull());
    public final NumberColumn<Parcel, Integer> color = number(column("color", COLOR_TYPE).notNull().length(8));
    public final NumberColumn<Parcel, Integer> maybeColor = number(column("maybe_color", COLOR_TYPE));
    public final TextColumn<Parcel> backwards = text(column("backwards", Types.Reversed.INSTANCE).length(10));
    public final ValueColumn<Parcel, List<String>> lines = value(column("lines", Types.LinesType.INSTANCE));
    public final NumberColumn<Parcel, Byte> tiny = number(column("tiny", ColumnTypes.UNSIGNED_BYTE).notNull());
    public final NumberColumn<Parcel, Short> small = number(column("small", ColumnTypes.UNSIGNED_SHORT));
    public final NumberColumn<Parcel, Integer> medium = number(column("medium", ColumnTypes.UNSIGNED_INTEGER));
    public final NumberColumn<Parcel, Long> large = number(column("large", ColumnTypes.UNSIGNED_LONG).notNull());
    public final TextColumn<Parcel> BY_NAME_TYPE = text(column("taken", ColumnTypes.STRING));

    private ParcelTable(String alias) {
        super(Parcel.class, TableSpec.of("parcel"), alias);
    }

    /** The same table by another name, for one statement. */
    public ParcelTable as(String alias) {
        return new ParcelTable(alias);
    }

    @Override
    public KeyedMapper<Parcel, Integer> mapper() {
        return ParcelMapper.INSTANCE;
    }
}
