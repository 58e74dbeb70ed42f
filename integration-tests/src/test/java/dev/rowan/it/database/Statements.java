package dev.rowan.it.database;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** What was executed, in order, as JDBC saw it; threads share it. A batch is one entry. */
public final class Statements {
    private static final Set<String> TRANSACTION_CALLS =
            Set.of("commit", "rollback", "setAutoCommit", "setTransactionIsolation", "setReadOnly", "isValid", "setSavepoint");

    private final List<Executed> executed = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();

    /**
     * One trip to the database.
     *
     * @param sql the text, of a batch of plain statements all of them in lines
     * @param batchSize 0 when it was no batch
     * @param parameters one list for every row of a batch, else one list, which is empty without parameters
     */
    public record Executed(String sql, int batchSize, List<List<Object>> parameters, boolean success) {}

    public synchronized List<Executed> list() {
        return List.copyOf(executed);
    }

    /** The texts of {@link #list}. */
    public List<String> sql() {
        return list().stream().map(Executed::sql).toList();
    }

    public synchronized int count() {
        return executed.size();
    }

    /** How many of them begin with that word, in either case. */
    public int count(String verb) {
        return (int) sql().stream().filter(sql -> sql.regionMatches(true, 0, verb, 0, verb.length())).count();
    }

    /** The calls on connections that touch the transaction or the server without SQL: {@code commit}, {@code setAutoCommit(false)} … */
    public synchronized List<String> connectionCalls() {
        return List.copyOf(calls);
    }

    public synchronized void clear() {
        executed.clear();
        calls.clear();
    }

    @Override
    public String toString() {
        return String.join("\n", sql());
    }

    QueryExecutionListener queries() {
        return new QueryExecutionListener() {
            @Override
            public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

            @Override
            public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                add(execution, queries);
            }
        };
    }

    MethodExecutionListener calls() {
        return new MethodExecutionListener() {
            @Override
            public void beforeMethod(MethodExecutionContext context) {
                String name = context.getMethod().getName();
                if (context.getTarget() instanceof Connection && TRANSACTION_CALLS.contains(name)) {
                    Object[] arguments = context.getMethodArgs();
                    add(arguments == null || arguments.length == 0 ? name : name + "(" + arguments[0] + ")");
                }
            }

            @Override
            public void afterMethod(MethodExecutionContext context) {}
        };
    }

    private synchronized void add(String call) {
        calls.add(call);
    }

    private synchronized void add(ExecutionInfo execution, List<QueryInfo> queries) {
        String sql = String.join("\n", queries.stream().map(QueryInfo::getQuery).toList());
        List<List<Object>> parameters = queries.stream().flatMap(Statements::rows).toList();
        executed.add(new Executed(sql, execution.getBatchSize(), parameters, execution.isSuccess()));
    }

    private static Stream<List<Object>> rows(QueryInfo query) {
        return query.getParametersList().stream().map(row -> row.stream().map(Statements::value).toList());
    }

    /** {@code setInt(1, x)} has its value second; {@code setNull(1, type)} stands for none. */
    private static Object value(ParameterSetOperation operation) {
        return ParameterSetOperation.isSetNullParameterOperation(operation) ? "NULL" : shown(operation.getArgs()[1]);
    }

    private static Object shown(Object value) {
        return value == null ? "NULL" : value instanceof byte[] bytes ? Arrays.toString(bytes) : value;
    }
}
