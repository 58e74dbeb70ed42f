package stored;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import javax.annotation.processing.Generated;
import money.Money;
import money.MoneyType;

/** The table of {@link Label}. */
@Generated("dev.rowan.processor.EntityProcessor")
public final class LabelTable extends KeyedTable<Label, LabelKey> {
    private static final ColumnType<Status> STATUS_TYPE = ColumnTypes.enumValue(Status.class, ColumnTypes.STRING, Status::getCode);
    private static final ColumnType<Money> PRICE_TYPE = new MoneyType();
    private static final ColumnType<Integer> SIZE_COLOR_TYPE = new Types.Hex();
    private static final ColumnType<Mood> SIZE_MOOD_TYPE = ColumnTypes.enumOrdinal(Mood.class);

    public static final LabelTable LABEL = new LabelTable(null);

    public final ValueColumn<Label, Status> status = value(column("status", STATUS_TYPE).key());
    public final ValueColumn<Label, Money> price = value(column("price", PRICE_TYPE).key());
    public final NumberColumn<Label, Integer> parcelId = number(column("parcel_id", ColumnTypes.UNSIGNED_INTEGER).notNull());
    public final NumberColumn<Label, Integer> sizeWidth = number(column("width", ColumnTypes.UNSIGNED_INTEGER));
    public final NumberColumn<Label, Integer> sizeColor = number(column("color", SIZE_COLOR_TYPE));
    public final ValueColumn<Label, Mood> sizeMood = value(column("mood", SIZE_MOOD_TYPE));

    private LabelTable(String alias) {
        super(Label.class, TableSpec.of("label"), alias);
    }

    /** The same table by another name, for one statement. */
    public LabelTable as(String alias) {
        return new LabelTable(alias);
    }

    @Override
    public KeyedMapper<Label, LabelKey> mapper() {
        return LabelMapper.INSTANCE;
    }

    @Override
    public List<ForeignKey<Label>> foreignKeys() {
        return List.of(foreignKey(parcelId).references(ParcelTable.PARCEL.id));
    }
}
