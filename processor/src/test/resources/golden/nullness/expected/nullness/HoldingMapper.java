package nullness;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Holding}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class HoldingMapper implements KeyedMapper<Holding, Integer> {
    static final HoldingMapper INSTANCE = new HoldingMapper();

    private static final HoldingTable HOLDING = HoldingTable.HOLDING;

    private HoldingMapper() {}

    @Override
    public Holding read(ResultSet row, int first) throws SQLException {
        return new Holding(
                ColumnTypes.INTEGER.read(row, first),
                readAlways(row, first),
                readSometimes(row, first),
                readSaid(row, first));
    }

    @Override
    public void bind(PreparedStatement statement, int index, Holding holding, int column) throws SQLException {
        switch (column) {
            case 0 -> HOLDING.id.bind(statement, index, holding.id());
            case 1, 2, 3, 4 -> bindAlways(statement, index, holding.always(), column);
            case 5, 6, 7, 8 -> bindSometimes(statement, index, holding.sometimes(), column);
            case 9, 10, 11, 12 -> bindSaid(statement, index, holding.said(), column);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Holding holding) {
        Holding.Part always = holding.always();
        Holding.Inner alwaysInner = always == null ? null : always.inner();
        Holding.Part sometimes = holding.sometimes();
        Holding.Inner sometimesInner = sometimes == null ? null : sometimes.inner();
        Holding.Part said = holding.said();
        Holding.Inner saidInner = said == null ? null : said.inner();
        return new Object[] {holding.id(), always == null ? null : always.text(),
                always == null ? null : always.number(), always == null ? null : always.count(),
                alwaysInner == null ? null : alwaysInner.value(),
                sometimes == null ? null : sometimes.text(),
                sometimes == null ? null : sometimes.number(),
                sometimes == null ? null : sometimes.count(),
                sometimesInner == null ? null : sometimesInner.value(),
                said == null ? null : said.text(), said == null ? null : said.number(),
                said == null ? null : said.count(), saidInner == null ? null : saidInner.value()};
    }

    @Override
    public boolean same(Holding holding, Object[] values) {
        return Mapper.same(holding.id(), values[0]) && sameAlways(holding.always(), values)
                && sameSometimes(holding.sometimes(), values) && sameSaid(holding.said(), values);
    }

    @Override
    public Holding fill(Holding holding, Object[] values) {
        return new Holding(
                (Integer) values[0],
                fillAlways(holding.always(), values),
                fillSometimes(holding.sometimes(), values),
                fillSaid(holding.said(), values));
    }

    @Override
    public Integer key(Holding holding) {
        return holding.id();
    }

    @Override
    public Holding withKey(Holding holding, Integer key) {
        return new Holding(
                key,
                holding.always(),
                holding.sometimes(),
                holding.said());
    }

    private static Holding.Part readAlways(ResultSet row, int first) throws SQLException {
        String alwaysText = row.getString(first + 1);
        Integer alwaysNumber = ColumnTypes.INTEGER.read(row, first + 2);
        Long alwaysCount = ColumnTypes.LONG.read(row, first + 3);
        String alwaysInnerValue = row.getString(first + 4);
        Holding.Inner alwaysInner = new Holding.Inner(
                alwaysInnerValue);
        return new Holding.Part(
                alwaysText,
                alwaysNumber,
                alwaysCount,
                alwaysInner);
    }

    private static Holding.Part readSometimes(ResultSet row, int first) throws SQLException {
        String sometimesText = row.getString(first + 5);
        Integer sometimesNumber = ColumnTypes.INTEGER.read(row, first + 6);
        Long sometimesCount = ColumnTypes.LONG.read(row, first + 7);
        String sometimesInnerValue = row.getString(first + 8);
        if (sometimesText == null && sometimesNumber == null && sometimesCount == null
                && sometimesInnerValue == null) {
            return null;
        }
        Holding.Inner sometimesInner = new Holding.Inner(
                sometimesInnerValue);
        return new Holding.Part(
                sometimesText,
                sometimesNumber,
                sometimesCount,
                sometimesInner);
    }

    private static Holding.Part readSaid(ResultSet row, int first) throws SQLException {
        String saidText = row.getString(first + 9);
        Integer saidNumber = ColumnTypes.INTEGER.read(row, first + 10);
        Long saidCount = ColumnTypes.LONG.read(row, first + 11);
        String saidInnerValue = row.getString(first + 12);
        if (saidText == null && saidNumber == null && saidCount == null && saidInnerValue == null) {
            return null;
        }
        Holding.Inner saidInner = new Holding.Inner(
                saidInnerValue);
        return new Holding.Part(
                saidText,
                saidNumber,
                saidCount,
                saidInner);
    }

    private static void bindAlways(PreparedStatement statement, int index, Holding.Part always,
            int column) throws SQLException {
        if (always == null) {
            HOLDING.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 1 -> HOLDING.alwaysText.bind(statement, index, always.text());
            case 2 -> HOLDING.alwaysNumber.bind(statement, index, always.number());
            case 3 -> HOLDING.alwaysCount.bind(statement, index, always.count());
            case 4 -> bindAlwaysInner(statement, index, always.inner(), column);
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameAlways(Holding.Part always, Object[] values) {
        if (always == null) {
            return values[1] == null && values[2] == null && values[3] == null && values[4] == null;
        }
        return Mapper.same(always.text(), values[1]) && Mapper.same(always.number(), values[2])
                && Mapper.same(always.count(), values[3])
                && sameAlwaysInner(always.inner(), values);
    }

    private static Holding.Part fillAlways(Holding.Part always, Object[] values) {
        if (sameAlways(always, values)) {
            return always;
        }
        return new Holding.Part(
                (String) values[1],
                (Integer) values[2],
                (Long) values[3],
                fillAlwaysInner(always == null ? null : always.inner(), values));
    }

    private static void bindAlwaysInner(PreparedStatement statement, int index,
            Holding.Inner alwaysInner, int column) throws SQLException {
        if (alwaysInner == null) {
            HOLDING.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 4 -> HOLDING.alwaysInnerValue.bind(statement, index, alwaysInner.value());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameAlwaysInner(Holding.Inner alwaysInner, Object[] values) {
        if (alwaysInner == null) {
            return values[4] == null;
        }
        return Mapper.same(alwaysInner.value(), values[4]);
    }

    private static Holding.Inner fillAlwaysInner(Holding.Inner alwaysInner, Object[] values) {
        if (sameAlwaysInner(alwaysInner, values)) {
            return alwaysInner;
        }
        return new Holding.Inner(
                (String) values[4]);
    }

    private static void bindSometimes(PreparedStatement statement, int index,
            Holding.Part sometimes, int column) throws SQLException {
        if (sometimes == null) {
            HOLDING.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 5 -> HOLDING.sometimesText.bind(statement, index, sometimes.text());
            case 6 -> HOLDING.sometimesNumber.bind(statement, index, sometimes.number());
            case 7 -> HOLDING.sometimesCount.bind(statement, index, sometimes.count());
            case 8 -> bindSometimesInner(statement, index, sometimes.inner(), column);
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameSometimes(Holding.Part sometimes, Object[] values) {
        if (sometimes == null) {
            return values[5] == null && values[6] == null && values[7] == null && values[8] == null;
        }
        return Mapper.same(sometimes.text(), values[5])
                && Mapper.same(sometimes.number(), values[6])
                && Mapper.same(sometimes.count(), values[7])
                && sameSometimesInner(sometimes.inner(), values);
    }

    private static Holding.Part fillSometimes(Holding.Part sometimes, Object[] values) {
        if (sameSometimes(sometimes, values)) {
            return sometimes;
        }
        if (values[5] == null && values[6] == null && values[7] == null && values[8] == null) {
            return null;
        }
        return new Holding.Part(
                (String) values[5],
                (Integer) values[6],
                (Long) values[7],
                fillSometimesInner(sometimes == null ? null : sometimes.inner(), values));
    }

    private static void bindSometimesInner(PreparedStatement statement, int index,
            Holding.Inner sometimesInner, int column) throws SQLException {
        if (sometimesInner == null) {
            HOLDING.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 8 -> HOLDING.sometimesInnerValue.bind(statement, index, sometimesInner.value());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameSometimesInner(Holding.Inner sometimesInner, Object[] values) {
        if (sometimesInner == null) {
            return values[8] == null;
        }
        return Mapper.same(sometimesInner.value(), values[8]);
    }

    private static Holding.Inner fillSometimesInner(Holding.Inner sometimesInner, Object[] values) {
        if (sameSometimesInner(sometimesInner, values)) {
            return sometimesInner;
        }
        return new Holding.Inner(
                (String) values[8]);
    }

    private static void bindSaid(PreparedStatement statement, int index, Holding.Part said,
            int column) throws SQLException {
        if (said == null) {
            HOLDING.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 9 -> HOLDING.saidText.bind(statement, index, said.text());
            case 10 -> HOLDING.saidNumber.bind(statement, index, said.number());
            case 11 -> HOLDING.saidCount.bind(statement, index, said.count());
            case 12 -> bindSaidInner(statement, index, said.inner(), column);
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameSaid(Holding.Part said, Object[] values) {
        if (said == null) {
            return values[9] == null && values[10] == null && values[11] == null
                    && values[12] == null;
        }
        return Mapper.same(said.text(), values[9]) && Mapper.same(said.number(), values[10])
                && Mapper.same(said.count(), values[11]) && sameSaidInner(said.inner(), values);
    }

    private static Holding.Part fillSaid(Holding.Part said, Object[] values) {
        if (sameSaid(said, values)) {
            return said;
        }
        if (values[9] == null && values[10] == null && values[11] == null && values[12] == null) {
            return null;
        }
        return new Holding.Part(
                (String) values[9],
                (Integer) values[10],
                (Long) values[11],
                fillSaidInner(said == null ? null : said.inner(), values));
    }

    private static void bindSaidInner(PreparedStatement statement, int index,
            Holding.Inner saidInner, int column) throws SQLException {
        if (saidInner == null) {
            HOLDING.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 12 -> HOLDING.saidInnerValue.bind(statement, index, saidInner.value());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameSaidInner(Holding.Inner saidInner, Object[] values) {
        if (saidInner == null) {
            return values[12] == null;
        }
        return Mapper.same(saidInner.value(), values[12]);
    }

    private static Holding.Inner fillSaidInner(Holding.Inner saidInner, Object[] values) {
        if (sameSaidInner(saidInner, values)) {
            return saidInner;
        }
        return new Holding.Inner(
                (String) values[12]);
    }
}
