package dev.rowan.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rowan.UrlException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGProperty;

class PostgreSqlOptionsTest {
    private static final DriverTimeouts TIMEOUTS = new DriverTimeouts(Duration.ofMillis(250), Duration.ofMinutes(10), Duration.ofSeconds(30));

    private static JdbcTarget target(String option, String value) {
        Map<String, List<String>> options = new TreeMap<>();
        if (option != null) {
            options.put(option, List.of(value));
        }
        return DriverKind.of("postgresql").target(new Address("postgresql", "u", "s3cret", "::1", 5433, "my db", options), TIMEOUTS);
    }

    @Test
    void connectsWithGoodDefaults() {
        JdbcTarget target = target(null, null);
        assertThat(target.url()).isEqualTo("jdbc:postgresql://[::1]:5433/my%20db");
        assertThat(target.property("user")).isEqualTo("u");
        assertThat(target.property("password")).isEqualTo("s3cret");
        assertThat(target.property("connectTimeout")).as("0 would be for ever").isEqualTo("1");
        assertThat(target.property("loginTimeout")).isEqualTo("1");
        assertThat(target.property("socketTimeout")).isEqualTo("600");
        assertThat(target.property("tcpKeepAlive")).isEqualTo("true");
        assertThat(target.property("reWriteBatchedInserts")).isEqualTo("true");
        assertThat(target.property("logServerErrorDetail")).isEqualTo("false");
    }

    /** A new version's new option is to be thought about. */
    @ParameterizedTest
    @EnumSource(PGProperty.class)
    void everyOptionOfTheDriverIsAllowedOrRefusedWithAReason(PGProperty property) {
        Throwable refused = catchThrowable(() -> target(property.getName(), "any"));
        if (refused != null) {
            assertThat(refused).isInstanceOf(UrlException.class).hasMessageNotContaining("Unknown option");
        }
    }

    @ParameterizedTest
    @CsvSource({"connect_timeout, 3, connectTimeout, 3", "connect_timeout, 3, loginTimeout, 3", "application_name, shop, ApplicationName, shop",
            "target_session_attrs, read-write, targetServerType, primary", "keepalives, 0, tcpKeepAlive, false",
            "channel_binding, require, channelBinding, require", "gssencmode, disable, gssEncMode, disable", "ssl, require, sslmode, require",
            "ssl, true, ssl, true", "SSLMODE, verify-full, sslmode, verify-full", "currentschema, shop, currentSchema, shop",
            "rewritebatchedinserts, false, reWriteBatchedInserts, false"})
    void readsWhatIsPastedFromPython(String option, String value, String property, String expected) {
        assertThat(target(option, value).property(property)).isEqualTo(expected);
    }
}
