package dev.rowan.it.seed;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What engines write to their log at INFO, from now until it is closed. */
final class Echo implements AutoCloseable {
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.rowan.sql");
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    Echo() {
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
    }

    List<String> lines() {
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /** The lines since this was last asked. */
    List<String> newLines() {
        List<String> lines = lines();
        heard.list.clear();
        return lines;
    }

    @Override
    public void close() {
        logger.detachAppender(heard);
        logger.setLevel(null);
        logger.setAdditive(true);
    }
}
