package dev.rowan.log;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes lines to a stream, each after the time. */
final class ConsoleLog implements StatementLog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final PrintStream out;

    ConsoleLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public boolean on() {
        return true;
    }

    @Override
    public void statement(StatementEvent event) {
        write(event.toString());
    }

    @Override
    public void transaction(String step) {
        write(step);
    }

    @Override
    public void repeated(RepeatedStatement statement) {
        write(statement.toString());
    }

    private void write(String line) {
        out.println(TIME.format(LocalTime.now()) + " " + Slf4jLog.LOGGER + " " + line);
    }
}
