package dev.rowan.engine;

import dev.rowan.ConnectionException;
import dev.rowan.DatabaseException;
import dev.rowan.FailedStatement;
import dev.rowan.RowanException;
import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.DriverFamily;
import dev.rowan.dialect.DriverKind;
import dev.rowan.dialect.DriverTimeouts;
import dev.rowan.dialect.FaultPhase;
import dev.rowan.dialect.FaultTable;
import dev.rowan.dialect.Fault;
import dev.rowan.dialect.JdbcTarget;
import dev.rowan.log.Slf4jLog;
import dev.rowan.log.StatementLog;
import dev.rowan.log.StatementTally;
import dev.rowan.pool.ConnectionMaker;
import dev.rowan.pool.ConnectionPool;
import dev.rowan.pool.Deadline;
import dev.rowan.pool.GivenConnections;
import dev.rowan.pool.Lease;
import dev.rowan.pool.Lender;
import dev.rowan.pool.PingedConnections;
import dev.rowan.pool.PoolSettings;
import dev.rowan.sql.StatementCache;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What all views of one engine share: connections, log, and what is known of the database. Threads share it. */
final class EngineCore {
    private static final AtomicInteger POOLS = new AtomicInteger();
    private static final int KEPT_TEXTS = 1000;
    private static final int PING_SECONDS = 5;

    private final String name;
    private final EngineOptions options;
    private final Lender lender;
    private final CallLog log;
    private final Failures failures;
    private final CodecUse codecs;
    private final boolean given;
    private final boolean locksLate;
    private volatile Database database;

    private EngineCore(String name, EngineOptions options, Lender lender, boolean given, Database database, boolean locksLate) {
        this.name = name;
        this.options = options;
        this.lender = options.poolPrePing() && !(lender instanceof NestedConnections) ? new PingedConnections(lender) : lender;
        StatementLog usual = Slf4jLog.of(options.echo());
        this.log = new CallLog(options.log() == StatementLog.NONE ? usual : usual.and(options.log()), options.hideParameters());
        this.failures = new Failures(options.hideParameters());
        this.codecs = new CodecUse(options.jsonCodec());
        this.given = given;
        this.database = database;
        this.locksLate = locksLate;
    }

    static EngineCore of(Url url, EngineOptions options) {
        DriverKind kind = DriverKind.of(url.dialect());
        Duration connect = options.poolTimeout().compareTo(Duration.ofSeconds(10)) < 0 ? options.poolTimeout() : Duration.ofSeconds(10);
        JdbcTarget target = kind.target(url.address(), new DriverTimeouts(connect, options.socketTimeout(), options.lockTimeout()));
        Database known = kind.dialect() == null ? null : Database.of(kind.dialect(), kind.family(), true);
        if (known != null && options.isolation() != null) {
            verify(known.dialect(), options.isolation());
        }
        return pooled(url.toString(), options, new ConnectionMaker(target), known, kind.locksLate(url.address()));
    }

    /** Whether the database of a URL lives in one connection, and dies with it. */
    static boolean single(Url url) {
        return DriverKind.of(url.dialect()).single(url.address());
    }

    static EngineCore pooled(String name, EngineOptions options, ConnectionMaker maker, Database known) {
        return pooled(name, options, maker, known, false);
    }

    private static EngineCore pooled(String name, EngineOptions options, ConnectionMaker maker, Database known, boolean locksLate) {
        String isolation = options.isolation() == null ? null : options.isolation().constant();
        PoolSettings settings = new PoolSettings("rowan-" + POOLS.incrementAndGet(), options.poolSize(), options.maxOverflow(),
                options.poolTimeout(), options.poolRecycle(), isolation, options.leakTracing());
        return new EngineCore(name, options, new ConnectionPool(settings, maker), false, known, locksLate);
    }

    static EngineCore of(DataSource source, EngineOptions options) {
        return new EngineCore(source.getClass().getName(), options, new GivenConnections(source), true, null, false);
    }

    /** The same engine on the connection of a transaction, with savepoints for its own. */
    EngineCore within(Connection connection) {
        return new EngineCore(name, options, new NestedConnections(connection), true, database(), locksLate);
    }

    /** Whether all happens within one transaction, on one connection. */
    boolean nested() {
        return lender instanceof NestedConnections;
    }

    /** A name for a savepoint; of those that are on a connection together no two have one. */
    String savepoint(int number) {
        return lender instanceof NestedConnections within ? within.name() : "rowan_" + number;
    }

    /** What is known once a connection was seen. */
    record Database(Dialect dialect, DriverFamily family, StatementCache cache, boolean countsBatches) {
        static Database of(Dialect dialect, DriverFamily family, boolean countsBatches) {
            return new Database(dialect, family, new StatementCache(dialect, KEPT_TEXTS), countsBatches);
        }
    }

    Database database() {
        Database known = database;
        return known != null ? known : seen();
    }

    private Database seen() {
        Lease lease = borrow(deadline());
        try {
            Connection connection = lease.connection();
            DatabaseMetaData metaData = connection.getMetaData();
            Database seen = Database.of(
                    Dialect.detect(metaData), DriverFamily.of(metaData), DriverFamily.countsBatches(metaData));
            database = seen;
            lease.giveBack();
            return seen;
        } catch (SQLException e) {
            lease.evict();
            throw failure(e, FaultPhase.CONNECT, null);
        } catch (IllegalArgumentException e) {
            lease.giveBack();
            throw new RowanException("The database behind " + this + " is none that Rowan speaks with: " + e.getMessage(), e);
        }
    }

    Deadline deadline() {
        return Deadline.in(options.poolTimeout());
    }

    private Lease borrow(Deadline deadline) {
        try {
            return lender.borrow(deadline);
        } catch (SQLException e) {
            throw new ConnectionException("No connection to " + name + ": " + e.getMessage() + advice(e), FailedStatement.NONE, e);
        }
    }

    /** What MySQL's driver does not say itself. */
    private static String advice(SQLException error) {
        return String.valueOf(error.getMessage()).contains("Public Key Retrieval is not allowed")
                ? " Add allowPublicKeyRetrieval=true to the URL, or use TLS: sslMode=REQUIRED." : "";
    }

    /** A connection to read the rows of one query on, a few at a time. */
    Loan loanForRows(Deadline deadline) {
        boolean around = database().family().streamsInTransactionsOnly();
        while (true) {
            Loan loan = loan(deadline);
            try {
                return around ? loan.aroundRows() : loan;
            } catch (SQLException e) {
                loan.evict();
                if (!deadline.again()) {
                    throw failure(e, FaultPhase.CONNECT, null);
                }
            }
        }
    }

    /** A connection to run calls on. */
    Loan loan(Deadline deadline) {
        Database known = database();   // asked for before anything is borrowed: the pool may have but one connection
        while (true) {
            Lease lease = borrow(deadline);
            try {
                return new Loan(lease, demarcation(lease.connection(), known));
            } catch (RowanException e) {
                lease.giveBack();
                throw e;
            } catch (SQLException e) {
                lease.evict();
                if (!deadline.again()) {
                    throw failure(e, FaultPhase.CONNECT, null);
                }
            }
        }
    }

    private Demarcation demarcation(Connection connection, Database known) throws SQLException {
        if (nested()) {
            return Demarcation.NESTED;
        }
        if (given) {
            known.family().ready(connection, !options.externalTransactions());
            if (!connection.getAutoCommit()) {
                return options.externalTransactions() ? Demarcation.EXTERNAL : Demarcation.KEPT;
            }
        }
        if (known.family() == DriverFamily.SQLITE) {
            return locksLate ? Demarcation.DEFERRED : Demarcation.IMMEDIATE;
        }
        Dialect dialect = known.dialect();
        return dialect.transactionsAsText() ? Demarcation.TEXT : dialect.tellsIsolation() ? Demarcation.TOLD : Demarcation.SWITCHED;
    }

    Lender.Counts counts() {
        return lender.counts();
    }

    void dispose() {
        lender.dispose();
    }

    void close() {
        lender.close();
    }

    boolean ping() {
        Deadline deadline = deadline();
        while (true) {
            Lease lease = borrow(deadline);
            try {
                if (lease.connection().isValid(PING_SECONDS)) {
                    lease.giveBack();
                    return true;
                }
            } catch (SQLException e) {
                lease.evict();
                throw failure(e, FaultPhase.CONNECT, null);
            }
            lease.evict();
            if (!deadline.again()) {
                throw new ConnectionException("No answer from " + name + " to a ping.", FailedStatement.NONE, null);
            }
        }
    }

    /** Runs one call, and tells the log of it. */
    <R> R run(Request request, JdbcWork<R> work, Connection connection, Trip trip) throws SQLException {
        return codecs.idle()
                ? log.run(request, work, connection, trip)
                : codecs.run((jdbc, same) -> log.run(request, work, jdbc, same), connection, trip);
    }

    /** A call to be, which counts there. */
    Trip trip(StatementTally tally) {
        return new Trip(options.queryTimeoutSeconds(), database().family(), tally);
    }

    /** A tally for one session, or one transaction without a session. */
    StatementTally tally(StatementTally around) {
        return log.tally(options.watch(), around);
    }

    EngineOptions options() {
        return options;
    }

    boolean given() {
        return given;
    }

    CodecUse codecs() {
        return codecs;
    }

    CallLog log() {
        return log;
    }

    /** The isolation that each transaction must set, when the pool has not set it for good. */
    Isolation isolation(Isolation wanted) {
        return wanted == null && given ? options.isolation() : wanted;
    }

    /** Throws {@link UnsupportedException} for an isolation that the database has not. */
    static void verify(Dialect dialect, Isolation level) {
        if (!dialect.isolates(level.level())) {
            String levels = Stream.of(Isolation.values()).filter(each -> dialect.isolates(each.level())).map(Isolation::name)
                    .collect(Collectors.joining(" and "));
            throw new UnsupportedException(dialect.product() + " has no isolation " + level + ", but " + levels + ".");
        }
    }

    /** Whether what a connection is told in a transaction may belong to somebody else. */
    boolean external() {
        return options.externalTransactions();
    }

    /** A dead connection met before anything could happen on it: the same may be done on another. */
    boolean redoable(SQLException error, Fault fault, Loan loan, Deadline deadline) {
        return fault.lost() && !loan.demarcation().within() && !FaultTable.silence(error) && deadline.again();
    }

    Fault fault(SQLException error, FaultPhase phase) {
        return FaultTable.classify(database == null ? DriverFamily.OTHER : database.family(), phase, error);
    }

    DatabaseException failure(SQLException error, FaultPhase phase, Request request) {
        return failures.of(error, fault(error, phase), request);
    }

    Failures failures() {
        return failures;
    }

    @Override
    public String toString() {
        return "Engine(" + name + ")";
    }
}
