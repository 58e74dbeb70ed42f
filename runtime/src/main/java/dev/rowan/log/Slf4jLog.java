package dev.rowan.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.helpers.NOPLoggerFactory;

/** Writes to the logger {@code dev.rowan.sql}. */
public final class Slf4jLog implements StatementLog {
    /** The logger's name. */
    public static final String LOGGER = "dev.rowan.sql";

    private final Logger logger = LoggerFactory.getLogger(LOGGER);
    private final Level level;

    private Slf4jLog(Level level) {
        this.level = level;
    }

    /** At INFO with echo, else at DEBUG; with echo and no provider of slf4j, to standard error instead. */
    public static StatementLog of(boolean echo) {
        return echo && nobodyListens() ? new ConsoleLog(System.err) : new Slf4jLog(echo ? Level.INFO : Level.DEBUG);
    }

    private static boolean nobodyListens() {
        return LoggerFactory.getILoggerFactory() instanceof NOPLoggerFactory;
    }

    @Override
    public boolean on() {
        return level == Level.INFO ? logger.isInfoEnabled() : logger.isDebugEnabled();
    }

    @Override
    public void statement(StatementEvent event) {
        write(event.toString());
    }

    @Override
    public void transaction(String step) {
        write(step);
    }

    /** At WARN; without a provider of slf4j, to standard error, since somebody asked for it. */
    @Override
    public void repeated(RepeatedStatement statement) {
        if (nobodyListens()) {
            new ConsoleLog(System.err).repeated(statement);
        } else {
            logger.warn(statement.toString());
        }
    }

    private void write(String line) {
        if (level == Level.INFO) {
            logger.info(line);
        } else {
            logger.debug(line);
        }
    }
}
