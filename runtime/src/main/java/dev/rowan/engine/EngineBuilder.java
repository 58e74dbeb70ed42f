package dev.rowan.engine;

import dev.rowan.log.StatementLog;
import dev.rowan.log.StatementWatch;
import dev.rowan.type.JsonCodec;
import dev.rowan.type.JsonCodecs;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Says how an engine is to be; each method throws {@link IllegalArgumentException} for what cannot be. For one thread.
 */
public final class EngineBuilder {
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(250);   // HikariCP takes less for 30 s
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(30);   // HikariCP takes less for 30 min
    private static final int MOST_CONNECTIONS = 100_000;

    private final Url url;
    private final DataSource dataSource;
    private boolean echo;
    private Integer poolSize;       // null until it is said
    private Integer maxOverflow;
    private Duration poolTimeout = Duration.ofSeconds(30);
    private Duration poolRecycle = Duration.ZERO;
    private boolean poolPrePing;
    private boolean leakTracing;
    private Duration socketTimeout = Duration.ofMinutes(10);
    private Duration queryTimeout = Duration.ZERO;
    private Isolation isolation;
    private boolean hideParameters;
    private boolean externalTransactions;
    private StatementLog log = StatementLog.NONE;
    private StatementWatch watch = StatementWatch.NONE;
    private JsonCodec jsonCodec;
    private Clock clock = Clock.systemUTC();

    EngineBuilder(Url url, DataSource dataSource) {
        this.url = url;
        this.dataSource = dataSource;
    }

    /** Whether every statement is written to the log at INFO, rather than DEBUG. Default: false. */
    public EngineBuilder echo(boolean on) {
        echo = on;
        return this;
    }

    /** Where statements are told too, beside the log. */
    public EngineBuilder log(StatementLog other) {
        log = log == StatementLog.NONE ? Objects.requireNonNull(other, "log") : log.and(other);
        return this;
    }

    /**
     * How closely the statements of sessions and transactions are watched: counted, for {@code Session.statements()}, and searched for
     * SELECTs that run again and again. Default: {@link StatementWatch#NONE}.
     */
    public EngineBuilder watch(StatementWatch statements) {
        watch = Objects.requireNonNull(statements, "watch");
        return this;
    }

    /** How many connections are kept. Default: 5. */
    public EngineBuilder poolSize(int connections) {
        owned("poolSize");
        if (connections == 0) {
            throw new IllegalArgumentException("poolSize(0) would be no limit in SQLAlchemy; a pool here has one: at least 1.");
        }
        poolSize = between("poolSize", connections, 1);
        return this;
    }

    /** How many more may be opened when all are in use. Default: 10. */
    public EngineBuilder maxOverflow(int connections) {
        owned("maxOverflow");
        if (connections == -1) {
            throw new IllegalArgumentException("maxOverflow(-1) would be no limit in SQLAlchemy; a pool here has one: 0 or more.");
        }
        maxOverflow = between("maxOverflow", connections, 0);
        return this;
    }

    private static int between(String option, int number, int least) {
        if (number < least || number > MOST_CONNECTIONS) {
            throw new IllegalArgumentException(option + "(" + number + "): from " + least + " to " + MOST_CONNECTIONS + ".");
        }
        return number;
    }

    /** How long to wait for a connection. Default: 30 s; at least 250 ms. */
    public EngineBuilder poolTimeout(Duration wait) {
        if (wait.compareTo(SHORTEST_WAIT) < 0) {
            throw new IllegalArgumentException("poolTimeout(" + wait + "): at least 250 ms, the shortest wait that HikariCP takes.");
        }
        poolTimeout = bounded("poolTimeout", wait);
        return this;
    }

    /** The age at which a connection is replaced; negative is never, the default. At least 30 s. */
    public EngineBuilder poolRecycle(Duration age) {
        owned("poolRecycle");
        if (!age.isNegative() && age.compareTo(SHORTEST_LIFE) < 0) {
            throw new IllegalArgumentException(
                    "poolRecycle(" + age + "): at least 30 s, the shortest life that HikariCP gives, or negative for never.");
        }
        poolRecycle = age.isNegative() ? Duration.ZERO : bounded("poolRecycle", age);
        return this;
    }

    /** Whether each connection is asked for a sign of life before it is lent, which costs a round trip. Default: false. */
    public EngineBuilder poolPrePing(boolean on) {
        poolPrePing = on;
        return this;
    }

    /** Whether it is kept where each connection was borrowed, for the message of a pool that times out. Default: false. */
    public EngineBuilder leakTracing(boolean on) {
        owned("leakTracing");
        leakTracing = on;
        return this;
    }

    /** How long the driver waits for an answer before it takes the server for dead. Default: 10 min; zero is for ever. */
    public EngineBuilder socketTimeout(Duration wait) {
        owned("socketTimeout");
        socketTimeout = bounded("socketTimeout", notNegative("socketTimeout", wait));
        return this;
    }

    /** How long a statement may run, in whole seconds, rounded up. Default: zero, for ever. */
    public EngineBuilder queryTimeout(Duration time) {
        queryTimeout = bounded("queryTimeout", notNegative("queryTimeout", time));
        return this;
    }

    private static Duration notNegative(String option, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(option + "(" + duration + "): zero for none, or more.");
        }
        return duration;
    }

    /** Drivers count milliseconds in an int. */
    private static Duration bounded(String option, Duration duration) {
        if (duration.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
            throw new IllegalArgumentException(option + "(" + duration + "): at most " + Duration.ofMillis(Integer.MAX_VALUE) + ".");
        }
        return duration;
    }

    /** The isolation of every transaction. Default: the database's own. */
    public EngineBuilder isolation(Isolation level) {
        isolation = Objects.requireNonNull(level, "isolation");
        return this;
    }

    /** Whether the parameters of statements stay out of the log and of exceptions. Default: false. */
    public EngineBuilder hideParameters(boolean on) {
        hideParameters = on;
        return this;
    }

    /** Whether a connection that comes with auto-commit off is in somebody else's transaction, who ends it. Default: false. */
    public EngineBuilder externalTransactions(boolean on) {
        if (dataSource == null) {
            throw new IllegalArgumentException("externalTransactions is for Engine.builder(dataSource): nobody else has this pool.");
        }
        externalTransactions = on;
        return this;
    }

    /** What writes and reads the values of JSON columns. Default: the one found on the class path, as {@link JsonCodec} says. */
    public EngineBuilder jsonCodec(JsonCodec codec) {
        jsonCodec = Objects.requireNonNull(codec, "jsonCodec");
        return this;
    }

    /** What tells the times of {@code @CreatedAt}, {@code @UpdatedAt} and {@code @Version}. Default: the system's clock, in UTC. */
    public EngineBuilder clock(Clock times) {
        clock = Objects.requireNonNull(times, "clock");
        return this;
    }

    private void owned(String option) {
        if (dataSource != null) {
            throw new IllegalArgumentException(option + " belongs to the owner of the DataSource: set it there.");
        }
    }

    /**
     * The engine. Opens nothing.
     *
     * @throws dev.rowan.UrlException when the URL's scheme or options are not known, or its driver is not on the class path
     */
    public Engine build() {
        boolean single = url != null && EngineCore.single(url);
        if (single) {
            verifySingle();
        }
        int size = poolSize != null ? poolSize : single ? 1 : 5;
        int overflow = maxOverflow != null ? maxOverflow : single ? 0 : 10;
        EngineOptions options = new EngineOptions(echo, size, overflow, poolTimeout, poolRecycle, poolPrePing, leakTracing,
                socketTimeout, queryTimeout, isolation, hideParameters, externalTransactions, log, watch, jsonCodec, clock);
        if (jsonCodec != null) {
            JsonCodecs.given();
        }
        return new Engine(dataSource == null ? EngineCore.of(url, options) : EngineCore.of(dataSource, options));
    }

    private void verifySingle() {
        if (poolSize != null && poolSize != 1 || maxOverflow != null && maxOverflow != 0 || !poolRecycle.isZero()) {
            throw new IllegalArgumentException("A SQLite database in memory is one connection, and gone with it: "
                    + "poolSize(1), maxOverflow(0) and no poolRecycle, as it is when nothing is said. For more "
                    + "connections, keep it in a file.");
        }
    }
}
