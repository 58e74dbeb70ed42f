package dev.rowan.engine;

import dev.rowan.dialect.Dialect;
import dev.rowan.log.StatementTally;
import dev.rowan.pool.Lender;
import dev.rowan.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * A database to work with: lends connections from its pool to transactions. Creating one opens nothing. One per database is enough;
 * threads share it; {@link #close()} it at the end.
 */
public final class Engine implements AutoCloseable {
    private final EngineCore core;
    private final Isolation isolation;
    private final Retry retry;
    private final StatementTally around;
    private final Autocommit autocommit;

    Engine(EngineCore core) {
        this(core, null, Retry.NEVER, StatementTally.NONE);
    }

    private Engine(EngineCore core, Isolation isolation, Retry retry, StatementTally around) {
        this.core = core;
        this.isolation = isolation;
        this.retry = retry;
        this.around = around;
        this.autocommit = new Autocommit(core, this);
    }

    /**
     * An engine for a URL, with the defaults of {@link EngineBuilder}.
     *
     * @throws dev.rowan.UrlException when the URL is not understood, or its driver is not on the class path; never with the password
     */
    public static Engine create(String url) {
        return builder(url).build();
    }

    /** The same, for a URL as a value. */
    public static Engine create(Url url) {
        return builder(url).build();
    }

    /** An engine to be for a URL. */
    public static EngineBuilder builder(String url) {
        return builder(Url.parse(url));
    }

    /** An engine to be for a URL. */
    public static EngineBuilder builder(Url url) {
        return new EngineBuilder(Objects.requireNonNull(url, "url"), null);
    }

    /** An engine to be over somebody else's connections. */
    public static EngineBuilder builder(DataSource dataSource) {
        return new EngineBuilder(null, Objects.requireNonNull(dataSource, "dataSource"));
    }

    /** An engine over somebody else's connections: a pool of your own, or a framework's. Its owner closes it. */
    public static Engine of(DataSource dataSource) {
        return builder(dataSource).build();
    }

    /**
     * An engine told by properties: {@code rowan.url}, {@code rowan.poolSize} … for the prefix {@code rowan.}. Durations are seconds,
     * or as {@link java.time.Duration#parse} reads them; {@code username} and {@code password} may stand beside the URL.
     *
     * @throws dev.rowan.UrlException when a name or value is not understood
     */
    public static Engine fromProperties(Properties properties, String prefix) {
        return EngineProperties.engine(EngineProperties.map(properties), prefix);
    }

    /** The same of a map, such as the environment's. */
    public static Engine fromProperties(Map<String, String> properties, String prefix) {
        return EngineProperties.engine(properties, prefix);
    }

    /** The same database and pool, for transactions of this isolation. */
    public Engine with(Isolation level) {
        return new Engine(core, Objects.requireNonNull(level, "isolation"), retry, around);
    }

    /** The same database and pool, for transactions that are repeated when they gave way to another. */
    public Engine with(Retry times) {
        return new Engine(core, isolation, Objects.requireNonNull(times, "retry"), around);
    }

    /**
     * The same database and pool, whose statements all count in this tally, those of single calls too; sessions and transactions then
     * count as well.
     */
    public Engine with(StatementTally tally) {
        return new Engine(core, isolation, retry, Objects.requireNonNull(tally, "tally"));
    }

    /**
     * An engine all of whose transactions, and calls outside of one, happen within this transaction: each is a savepoint of it, which its
     * commit keeps and its rollback goes back to. Nothing of it is stored unless this transaction commits, and no other connection sees
     * it before. For tests: the code under test commits, and the test takes it back.
     *
     * <p>All have one connection: one thread at a time can use it, streams are read into memory (but by SQLite), and what two of its
     * transactions do at the same time each sees of the other. The isolation is that of the transaction around. What the database does at
     * a commit, such as to check deferred constraints, it does when that one commits. DDL is refused on databases that commit when they
     * meet it. The engine is of use until the transaction ends, which does nothing else meanwhile.
     *
     * @param around an open transaction of this engine
     */
    public Engine within(Transaction around) {
        if (!around.isOf(core)) {
            throw new IllegalArgumentException("The transaction is one of another engine.");
        }
        return new Engine(around.within(), isolation, retry, this.around);
    }

    /** How often {@link #transaction} repeats; {@link #begin()} cannot, nor can what runs in somebody else's transaction. */
    public Retry retry() {
        return core.external() ? Retry.NEVER : retry;
    }

    /** What the database speaks; for MySQL and MariaDB the server is asked, once. */
    public Dialect dialect() {
        return core.database().dialect();
    }

    /** The text of a statement on this database, with a question mark for each parameter. */
    public String sql(Statement statement) {
        return core.database().cache().bind(statement).sql();
    }

    /** How the pool stands; opens nothing. */
    public PoolStatus pool() {
        Lender.Counts counts = core.counts();
        int size = core.given() ? 0 : core.options().poolSize();
        int open = counts.lent() + counts.idle();
        return new PoolStatus(size, counts.lent(), counts.idle(), core.given() ? 0 : Math.max(0, open - size), counts.waiting());
    }

    /**
     * True when the database answers.
     *
     * @throws dev.rowan.ConnectionException when it does not: says why
     */
    public boolean ping() {
        return core.ping();
    }

    /** Closes the pooled connections, those in use when they come back, and goes on with new ones. */
    public void dispose() {
        core.dispose();
    }

    /** Closes the pooled connections for good; transactions under way may end. */
    @Override
    public void close() {
        core.close();
    }

    /** A transaction, which the caller closes. It takes a connection at its first statement. */
    public Transaction begin() {
        return begin(tally());
    }

    /** The same, whose statements count there rather than in a tally of its own: one of several that are to be counted together. */
    public Transaction begin(StatementTally tally) {
        return new Transaction(core, isolation, Objects.requireNonNull(tally, "tally"));
    }

    /** Whether logs and errors show no values of parameters. */
    public boolean hidesParameters() {
        return core.options().hideParameters();
    }

    /** A new tally of a session, or a transaction without a session: watching as this engine does. */
    public StatementTally tally() {
        return core.tally(around);
    }

    StatementTally around() {
        return around;
    }

    /** Runs a body in a transaction: committed after it, rolled back on any exception, which passes as what it is. */
    public <X extends Exception> void transaction(Body<Transaction, X> body) throws X {
        this.<Void, X>transactionResult(tx -> {
            body.run(tx);
            return null;
        });
    }

    /** As {@link #transaction}, for a body that gives a value. */
    public <R, X extends Exception> R transactionResult(Result<Transaction, R, X> body) throws X {
        return retry().run(() -> once(body));
    }

    <R, X extends Exception> R once(Result<Transaction, R, X> body) throws X {
        try (Transaction tx = begin()) {
            R result = body.run(tx);
            if (tx.status() == TransactionStatus.ACTIVE || tx.status() == TransactionStatus.ROLLBACK_ONLY) {
                tx.commit();   // refused after an error that the body swallowed
            }
            return result;
        }
    }

    /** Runs each call on its own, as a transaction of one statement. */
    public Autocommit autocommit() {
        return autocommit;
    }

    /** Does a piece of work on this thread in which JSON columns use this engine's codec, as they do in its calls. */
    public void usingCodec(Runnable work) {
        core.codecs().run(work);
    }

    Isolation isolation() {
        return isolation;
    }

    /** {@code Engine(mysql://root:***@127.0.0.1:3306/testdb)}. */
    @Override
    public String toString() {
        return core.toString();
    }
}
