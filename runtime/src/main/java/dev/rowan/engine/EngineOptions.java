package dev.rowan.engine;

import dev.rowan.log.StatementLog;
import dev.rowan.log.StatementWatch;
import dev.rowan.type.JsonCodec;
import java.time.Clock;
import java.time.Duration;

/**
 * All that an engine was told, checked.
 *
 * @param jsonCodec null for the one on the class path
 */
record EngineOptions(
        boolean echo, int poolSize, int maxOverflow, Duration poolTimeout, Duration poolRecycle, boolean poolPrePing, boolean leakTracing,
        Duration socketTimeout, Duration queryTimeout, Isolation isolation, boolean hideParameters, boolean externalTransactions,
        StatementLog log, StatementWatch watch, JsonCodec jsonCodec, Clock clock) {
    /** How long to wait for the lock of an embedded database: as for a connection, but no longer than a statement may run. */
    Duration lockTimeout() {
        return queryTimeout.isZero() || queryTimeout.compareTo(poolTimeout) > 0 ? poolTimeout : queryTimeout;
    }

    /** JDBC counts the timeouts of statements in whole seconds: at least as long as asked for. */
    int queryTimeoutSeconds() {
        return (int) queryTimeout.plusMillis(999).toSeconds();
    }
}
