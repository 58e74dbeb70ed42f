package stored;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.Unsigned;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;
import money.Money;

/** Reads and binds rows of {@link Label}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class LabelMapper implements KeyedMapper<Label, LabelKey> {
    static final LabelMapper INSTANCE = new LabelMapper();

    private static final LabelTable LABEL = LabelTable.LABEL;

    private LabelMapper() {}

    @Override
    public Label read(ResultSet row, int first) throws SQLException {
        return new Label(
                LABEL.status.read(row, first),
                LABEL.price.read(row, first + 1),
                Unsigned.readInt(row, first + 2),
                readSize(row, first));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Label label, int column) throws SQLException {
        switch (column) {
            case 0 -> LABEL.status.bind(statement, index, label.status());
            case 1 -> LABEL.price.bind(statement, index, label.price());
            case 2 -> Unsigned.bind(statement, index, label.parcelId());
            case 3, 4, 5 -> bindSize(statement, index, label.size(), column);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Label label) {
        Label.Size size = label.size();
        return new Object[] {label.status(), label.price(), label.parcelId(),
                size == null ? null : size.width(), size == null ? null : size.color(),
                size == null ? null : size.mood()};
    }

    @Override
    public boolean same(Label label, Object[] values) {
        return Mapper.same(label.status(), values[0]) && Mapper.same(label.price(), values[1])
                && label.parcelId() == (int) values[2] && sameSize(label.size(), values);
    }

    @Override
    public Label fill(Label label, Object[] values) {
        return new Label(
                (Status) values[0],
                (Money) values[1],
                (int) values[2],
                fillSize(label.size(), values));
    }

    @Override
    public LabelKey key(Label label) {
        return label.status() == null || label.price() == null
                ? null
                : new LabelKey(label.status(), label.price());
    }

    @Override
    public LabelKey key(Object[] parts) {
        return new LabelKey((Status) parts[0], (Money) parts[1]);
    }

    @Override
    public Object[] parts(LabelKey key) {
        return new Object[] {key.status(), key.price()};
    }

    private static Label.Size readSize(ResultSet row, int first) throws SQLException {
        int sizeWidth = Unsigned.readInt(row, first + 3);
        boolean sizeWidthIsNull = row.wasNull();
        Integer sizeColor = LABEL.sizeColor.read(row, first + 4);
        Mood sizeMood = LABEL.sizeMood.read(row, first + 5);
        if (sizeWidthIsNull && sizeColor == null && sizeMood == null) {
            return null;
        }
        if (sizeWidthIsNull) {
            throw Mapper.absent(LABEL.sizeWidth);
        }
        if (sizeColor == null) {
            throw Mapper.absent(LABEL.sizeColor);
        }
        return new Label.Size(
                sizeWidth,
                sizeColor,
                sizeMood);
    }

    private static void bindSize(PreparedStatement statement, int index, Label.Size size,
            int column) throws SQLException {
        if (size == null) {
            LABEL.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 3 -> Unsigned.bind(statement, index, size.width());
            case 4 -> LABEL.sizeColor.bind(statement, index, size.color());
            case 5 -> LABEL.sizeMood.bind(statement, index, size.mood());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameSize(Label.Size size, Object[] values) {
        if (size == null) {
            return values[3] == null && values[4] == null && values[5] == null;
        }
        return values[3] != null && size.width() == (int) values[3] && values[4] != null
                && size.color() == (int) values[4] && Mapper.same(size.mood(), values[5]);
    }

    private static Label.Size fillSize(Label.Size size, Object[] values) {
        if (sameSize(size, values)) {
            return size;
        }
        if (values[3] == null && values[4] == null && values[5] == null) {
            return null;
        }
        return new Label.Size(
                (int) Mapper.present(values[3], LABEL.sizeWidth),
                (int) Mapper.present(values[4], LABEL.sizeColor),
                (Mood) values[5]);
    }
}
