package app;

import base.Span;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Reads and binds rows of {@link Counter}. */
@Generated("dev.rowan.processor.EntityProcessor")
final class CounterMapper implements KeyedMapper<Counter, Long> {
    static final CounterMapper INSTANCE = new CounterMapper();

    private static final CounterTable COUNTER = CounterTable.COUNTER;

    private CounterMapper() {}

    @Override
    public Counter read(ResultSet row, int first) throws SQLException {
        Counter counter = new Counter();
        counter.setId(ColumnTypes.LONG.read(row, first));
        counter.value(COUNTER.value.read(row, first + 1));
        counter.setAnother(Optional.ofNullable(COUNTER.another.read(row, first + 2)));
        counter.setFirst(readFirst_(row, first));
        return counter;
    }

    @Override
    public Counter blank() {
        return new Counter();
    }

    @Override
    public void bind(PreparedStatement statement, int index, Counter counter, int column) throws SQLException {
        switch (column) {
            case 0 -> COUNTER.id.bind(statement, index, counter.getId());
            case 1 -> COUNTER.value.bind(statement, index, counter.value());
            case 2 -> COUNTER.another.bind(statement, index, Mapper.orNull(counter.getAnother()));
            case 3, 4 -> bindFirst_(statement, index, counter.getFirst(), column);
            default -> throw Mapper.noColumn(column);
        }
    }

    @Override
    public Object[] values(Counter counter) {
        Span<Color> first_ = counter.getFirst();
        return new Object[] {counter.getId(), counter.value(), Mapper.orNull(counter.getAnother()),
                first_ == null ? null : first_.from(), first_ == null ? null : first_.to()};
    }

    @Override
    public boolean same(Counter counter, Object[] values) {
        return Mapper.same(counter.getId(), values[0]) && Mapper.same(counter.value(), values[1])
                && Mapper.same(Mapper.orNull(counter.getAnother()), values[2])
                && sameFirst_(counter.getFirst(), values);
    }

    @Override
    public Counter fill(Counter counter, Object[] values) {
        counter.setId((Long) values[0]);
        counter.value((Color) values[1]);
        counter.setAnother(Optional.ofNullable((Color) values[2]));
        counter.setFirst(fillFirst_(counter.getFirst(), values));
        return counter;
    }

    @Override
    public Long key(Counter counter) {
        return counter.getId();
    }

    @Override
    public Counter withKey(Counter counter, Long key) {
        counter.setId(key);
        return counter;
    }

    private static Span<Color> readFirst_(ResultSet row, int first) throws SQLException {
        Color firstFrom = COUNTER.firstFrom.read(row, first + 3);
        Color firstTo = COUNTER.firstTo.read(row, first + 4);
        if (firstFrom == null && firstTo == null) {
            return null;
        }
        return new Span<Color>(
                firstFrom,
                firstTo);
    }

    private static void bindFirst_(PreparedStatement statement, int index, Span<Color> first_,
            int column) throws SQLException {
        if (first_ == null) {
            COUNTER.columns().get(column).bind(statement, index, null);
            return;
        }
        switch (column) {
            case 3 -> COUNTER.firstFrom.bind(statement, index, first_.from());
            case 4 -> COUNTER.firstTo.bind(statement, index, first_.to());
            default -> throw Mapper.noColumn(column);
        }
    }

    private static boolean sameFirst_(Span<Color> first_, Object[] values) {
        if (first_ == null) {
            return values[3] == null && values[4] == null;
        }
        return Mapper.same(first_.from(), values[3]) && Mapper.same(first_.to(), values[4]);
    }

    private static Span<Color> fillFirst_(Span<Color> first_, Object[] values) {
        if (sameFirst_(first_, values)) {
            return first_;
        }
        if (values[3] == null && values[4] == null) {
            return null;
        }
        return new Span<Color>(
                (Color) values[3],
                (Color) values[4]);
    }
}
