package dev.rowan.log;

import dev.rowan.sql.Origin;
import dev.rowan.sql.Verb;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A statement that ran; its text is the line that a log writes.
 *
 * @param sql its text
 * @param verb what it does
 * @param parameters its parameters as text: sensitive and hidden ones {@code ***}, long ones cut, of a batch the first and last few
 * @param sets how often it ran: more than once in a batch
 * @param rows how many rows it read or changed
 * @param time how long it took, with the reading of its rows
 * @param origin where its text came from
 * @param failure the driver's error, or null; its message may hold what the parameters do not show
 */
public record StatementEvent(
        String sql, Verb verb, List<String> parameters, int sets, long rows, Duration time, Origin origin, SQLException failure) {
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(Escapes.controls(sql));
        if (!parameters.isEmpty()) {
            line.append(" [").append(String.join(", ", parameters)).append(']');
        }
        if (failure == null) {
            line.append(' ').append(rows).append(rows == 1 ? " row" : " rows");
        } else {
            line.append(" failed (SQLState ").append(failure.getSQLState()).append(", code ").append(failure.getErrorCode()).append(')');
        }
        line.append(String.format(Locale.ROOT, ", %.2f ms, ", time.toNanos() / 1e6)).append(origin.name().toLowerCase(Locale.ROOT));
        return line.toString();
    }
}
