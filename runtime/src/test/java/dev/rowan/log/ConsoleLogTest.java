package dev.rowan.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sql.Origin;
import dev.rowan.sql.Verb;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleLogTest {
    @Test
    void writesLinesWithTheTime() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StatementLog log = new ConsoleLog(new PrintStream(bytes, true, StandardCharsets.UTF_8)).and(StatementLog.NONE);
        assertThat(log.on()).isTrue();
        log.transaction("BEGIN");
        log.statement(new StatementEvent("select ?", Verb.SELECT, List.of("1"), 1, 2, Duration.ofNanos(1_234_567), Origin.CACHED, null));
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).satisfiesExactly(
                line -> assertThat(line).matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} dev\\.rowan\\.sql BEGIN"),
                line -> assertThat(line).endsWith("dev.rowan.sql select ? [1] 2 rows, 1.23 ms, cached"));
    }
}
