package dev.rowan.engine;

import dev.rowan.CheckException;
import dev.rowan.CommitOutcomeUnknownException;
import dev.rowan.ConnectionException;
import dev.rowan.DataException;
import dev.rowan.DatabaseException;
import dev.rowan.DeadlockException;
import dev.rowan.FailedRow;
import dev.rowan.FailedStatement;
import dev.rowan.ForeignKeyException;
import dev.rowan.IntegrityException;
import dev.rowan.LockTimeoutException;
import dev.rowan.NotNullException;
import dev.rowan.QueryTimeoutException;
import dev.rowan.SerializationException;
import dev.rowan.SyntaxException;
import dev.rowan.UniqueException;
import dev.rowan.dialect.BatchFaults;
import dev.rowan.dialect.Fault;
import dev.rowan.dialect.RowSpan;
import dev.rowan.log.ParameterText;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;

/** Turns a driver's errors into Rowan's. */
final class Failures {
    private final boolean hide;

    Failures(boolean hide) {
        this.hide = hide;
    }

    /** The exception for a fault of a statement, or of no statement when the request is null. */
    DatabaseException of(SQLException error, Fault fault, Request request) {
        return of(error, fault, request, null);
    }

    /** The same, when a statement of many rows failed at one of these; null where the error is about no row. */
    DatabaseException of(SQLException error, Fault fault, Request request, RowSpan refused) {
        FailedStatement statement = request == null ? FailedStatement.NONE
                : statement(request, fault.constraint(), row(request, fault, refused));
        SQLException told = told(error);
        SQLException cause = request == null ? told : Withheld.from(told, request, hide);
        String message = String.valueOf(cause.getMessage());
        return switch (fault.kind()) {
            case UNIQUE -> new UniqueException(message, statement, cause);
            case FOREIGN_KEY -> new ForeignKeyException(message, statement, cause);
            case NOT_NULL -> new NotNullException(message, statement, cause);
            case CHECK -> new CheckException(message, statement, cause);
            case INTEGRITY -> new IntegrityException(message, statement, cause);
            case DATA -> new DataException(message, statement, cause);
            case DEADLOCK -> new DeadlockException(message, statement, cause);
            case SERIALIZATION -> new SerializationException(message, statement, cause);
            case LOCK_TIMEOUT -> new LockTimeoutException(message, statement, cause);
            case SYNTAX -> new SyntaxException(message, statement, cause);
            case CONNECTION -> new ConnectionException("The connection broke: " + message, statement, cause);
            case QUERY_TIMEOUT -> new QueryTimeoutException(message, statement, cause);
            case OTHER -> new DatabaseException(message, statement, cause);
        };
    }

    /** What went wrong in a batch, rather than that something did. */
    private static SQLException told(SQLException error) {
        return error instanceof BatchUpdateException && error.getNextException() != null ? error.getNextException() : error;
    }

    /** The exception for a commit, or a write that commits itself, in whose midst the connection broke. */
    CommitOutcomeUnknownException unknown(SQLException error, Request request) {
        FailedStatement statement = request == null ? FailedStatement.NONE : statement(request, null, null);
        SQLException cause = request == null ? error : Withheld.from(error, request, hide);
        return new CommitOutcomeUnknownException(
                "The database did not come to say that it had " + (request == null ? "committed" : "done this")
                        + ": it may be stored or not. " + cause.getMessage(), statement, cause);
    }

    private FailedStatement statement(Request request, String constraint, FailedRow row) {
        return new FailedStatement(request.sql(), parameters(request), constraint, row);
    }

    private FailedRow row(Request request, Fault fault, RowSpan refused) {
        if (refused == null || request.total() == 1 || !BatchFaults.ofARow(fault.kind())) {
            return null;
        }
        String values = refused.one() && !hide ? ParameterText.named(request.parameters(refused.first())) : null;
        int before = request.before() + 1;
        return new FailedRow(before + refused.first(), before + refused.last(), request.total(), values);
    }

    /** The parameters as the log shows them; none where they are hidden. */
    private List<String> parameters(Request request) {
        return hide ? List.of() : ParameterText.of(request.sets(), request::parameters, false);
    }
}
