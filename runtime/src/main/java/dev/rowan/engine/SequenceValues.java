package dev.rowan.engine;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Column;
import dev.rowan.sql.Origin;
import dev.rowan.sql.Parameter;
import dev.rowan.sql.Verb;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/** Values of a sequence, asked for before the rows they are for, where an INSERT would not give them back. */
final class SequenceValues {

    /** How many a statement asks for. */
    private static final int AT_ONCE = 100;

    private SequenceValues() {
    }

    static List<Object> next(Calls calls, Column<?, ?> column, int count) {
        List<Object> values = new ArrayList<>(count);
        while (values.size() < count) {
            values.addAll(ask(calls, column, Math.min(AT_ONCE, count - values.size())));
        }
        return values;
    }

    private static List<Object> ask(Calls calls, Column<?, ?> column, int count) {
        Dialect dialect = calls.dialect();
        String one = "select " + dialect.nextValue(dialect.quote(column.spec().sequence()));
        String sql = one + (" union all " + one).repeat(count - 1);
        return calls.call(new Asking(sql), (connection, trip) -> {
            List<Object> values = new ArrayList<>(count);
            try (PreparedStatement statement = trip.prepare(connection, sql); ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(column.read(rows, 1));
                }
            }
            trip.rows(values.size());
            return values;
        });
    }

    /** It takes numbers from the sequence, but nothing that a second try would spoil. */
    private record Asking(String sql) implements Request {

        @Override
        public Verb verb() {
            return Verb.SELECT;
        }

        @Override
        public Origin origin() {
            return Origin.RENDERED;
        }

        @Override
        public List<Parameter> parameters(int set) {
            return List.of();
        }
    }
}
