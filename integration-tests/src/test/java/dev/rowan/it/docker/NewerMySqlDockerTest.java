package dev.rowan.it.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sample.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mysql.MySQLContainer;

/** The sample on the MySQL versions that have no jar; skipped where Docker is not. */
@Testcontainers(disabledWithoutDocker = true)
final class NewerMySqlDockerTest {
    @ParameterizedTest
    @ValueSource(strings = {"mysql:8.4", "mysql:9.4"})
    void runsTheRecordShop(String image) {
        try (MySQLContainer mysql = new MySQLContainer(image)) {
            mysql.start();
            String url = "mysql://" + mysql.getUsername() + ":" + mysql.getPassword() + "@" + mysql.getHost() + ":" + mysql.getMappedPort(3306)
                    + "/" + mysql.getDatabaseName();
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), "--url", url);
            assertThat(err.toString()).isEmpty();
            assertThat(status).isZero();
            assertThat(out.toString()).contains("Invoice 1 to Ada Lovelace");
        }
    }
}
