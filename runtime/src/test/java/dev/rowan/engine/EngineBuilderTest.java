package dev.rowan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.RepeatedStatementException;
import dev.rowan.UrlException;
import dev.rowan.sql.Sql;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an engine is told is checked at once, and nothing is opened. */
class EngineBuilderTest {
    private static EngineBuilder builder() {
        return Engine.builder("h2:mem:");
    }

    @Test
    void opensNothing() {
        Engine engine = Engine.create("mysql+pymysql://root:s3cret@192.0.2.1:3306/testdb?charset=utf8");
        assertThat(engine).hasToString("Engine(mysql+pymysql://root:***@192.0.2.1:3306/testdb?charset=utf8)");
        assertThat(engine.pool()).isEqualTo(new PoolStatus(5, 0, 0, 0, 0));
        engine.dispose();
        engine.close();
    }

    @Test
    void refusesWhatHikariWouldReplace() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder().poolSize(0)).withMessageContaining("no limit in SQLAlchemy");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().poolSize(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().maxOverflow(-1)).withMessageContaining("no limit in SQLAlchemy");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().maxOverflow(-2));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().poolTimeout(Duration.ofMillis(249))).withMessageContaining("250 ms");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().poolTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().poolRecycle(Duration.ofSeconds(29))).withMessageContaining("30 s");
        assertThatIllegalArgumentException().isThrownBy(() -> builder().poolRecycle(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().socketTimeout(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().socketTimeout(Duration.ofDays(50)));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().queryTimeout(Duration.ofSeconds(-1)));
    }

    @Test
    void takesTheFloorsThemselves() {
        try (Engine engine = builder().poolSize(1).maxOverflow(3).poolTimeout(Duration.ofMillis(250)).poolRecycle(Duration.ofSeconds(30)).build()) {
            assertThat(engine.ping()).isTrue();
        }
        try (Engine engine = builder().poolSize(5).maxOverflow(0).poolRecycle(Duration.ofSeconds(-1)).build()) {
            assertThat(engine.ping()).isTrue();
        }
    }

    @Test
    void leavesAPoolToItsOwner() {
        EngineBuilder builder = Engine.builder(new JdbcDataSource());
        assertThatIllegalArgumentException().isThrownBy(() -> builder.poolSize(3)).withMessageContaining("owner of the DataSource");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.leakTracing(true));
        assertThatIllegalArgumentException().isThrownBy(() -> builder().externalTransactions(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mysq://u:s3cret@h/d | Did you mean mysql",
            "postgresqll://u:s3cret@h/d | Did you mean postgres or postgresql",
            "postgresql://u:s3cret@h/d?sslmod=x | Did you mean sslmode",
            "postgresql://u:s3cret@h/d?socketFactory=x | loads a class",
            "postgresql://u:s3cret@h/d?sslFactory=x | loads a class",
            "postgresql://u:s3cret@h/d?loggerFile=x | show parameters",
            "postgresql://u:s3cret@h/d?autosave=always | ended the transaction",
            "postgresql+psycopg2://u:s3cret@h/d?options=-csearch_path%3Dx | currentSchema",
            "postgresql+psycopg2://u:s3cret@h/d?client_encoding=latin1 | UTF-8",
            "postgresql://u:s3cret@h/d?connect_timeout=soon | whole number",
            "postgresql://u:s3cret@h/d?target_session_attrs=best | prefer-standby",
            "postgresql://u:s3cret@/d?host=h1 | own place",
            "postgresql://u:s3cret@h/d?sslmode=sometimes | verify-full",
            "postgresql://u:s3cret@h/d?gssencmode=sometimes | prefer",
            "jdbc:postgresql://h/d?user=u&password=s3cret&targetServerType=best | preferSecondary",
            "sqlite://app.db | no host",
            "sqlite://u:s3cret@/app.db | no host",
            "sqlite::resource:http://example.org/s3cret.db | a file whose name",
            "sqlite:app.db?enable_load_extension=true | native code",
            "sqlite:app.db?cache=shared | fails at once",
            "sqlite:app.db?Foreign_Keys=off | switches foreign keys on",
            "sqlite:app.db?date_class=text | dates itself",
            "sqlite:app.db?open_mode=1 | say mode=ro",
            "sqlite:app.db?journal=wal | Did you mean journal_mode",
            "sqlite:app.db?journal_mode=OFF | WAL, DELETE",
            "sqlite:app.db?cache_size=much | is a number",
            "sqlite:app.db?timeout=s3cret | is a number",
            "oracle://u:s3cret@h/d | Engine.of(dataSource)",
            "mysql://u:s3cret@h/d?sslmod=x | Did you mean sslMode",
            "mysql://u:s3cret@h/d?connectTimout=x | Did you mean connectTimeout",
            "mysql://u:s3cret@h/d?allowLoadLocalInfile=true | read the client's files",
            "mysql://u:s3cret@h/d?ALLOWLOADLOCALINFILE=true | read the client's files",
            "mysql://u:s3cret@h/d?autoDeserialize=true | run code",
            "mysql://u:s3cret@h/d?queryInterceptors=x | loads a class",
            "mysql://u:s3cret@h/d?sessionVariables=x | runs SQL",
            "mysql://u:s3cret@h/d?allowMultiQueries=true | could become a statement",
            "mysql://u:s3cret@h/d?charset=latin1 | UTF-8",
            "mysql://u:s3cret@h/d?connect_timeout=soon | whole number",
            "mysql://u:s3cret@h/d?sslMode=a&sslMode=b | given 2 times",
            "mariadb://u:s3cret@h/d?allowLocalInfile=1 | read the client's files",
            "mariadb://u:s3cret@h/d?socketFactory=x | loads a class",
            "mariadb://u:s3cret@h/d?ssl_mode=x | Did you mean sslMode",
            "h2:mem:x;INIT=drop all objects;PASSWORD=s3cret | runs SQL",
            "jdbc:h2:mem:x;init=drop all objects | runs SQL",
            "h2:mem:x;MOD=MySQL | Did you mean MODE",
            "h2:mem:x;DATABASE_EVENT_LISTENER=x | loads a class",
            "h2://u:s3cret@h/d | h2:mem:name"})
    void refusesUrls(String url, String part) {
        assertThatThrownBy(() -> Engine.create(url)).isInstanceOf(UrlException.class).hasMessageContaining(part)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void namesTheMavenCoordinatesOfAMissingDriver() {
        assertThatThrownBy(() -> dev.rowan.dialect.DriverKindAccess.load("no.such.Driver", "no.such:driver"))
                .isInstanceOf(UrlException.class).hasMessageContaining("no.such:driver");
    }

    @Test
    void readsProperties() {
        Properties properties = new Properties();
        properties.setProperty("rowan.url", "mysql://u:p@h/d");
        properties.setProperty("rowan.poolSize", "3");
        properties.setProperty("rowan.max_overflow", "0");
        properties.setProperty("rowan.poolTimeout", "1.5");
        properties.setProperty("rowan.pool-recycle", "-1");
        properties.setProperty("rowan.queryTimeout", "PT5S");
        properties.setProperty("rowan.isolation", "REPEATABLE READ");
        properties.setProperty("rowan.password", "other");
        properties.setProperty("server.port", "8080");
        Engine engine = Engine.fromProperties(properties, "rowan.");
        assertThat(engine.pool().size()).isEqualTo(3);
        assertThat(engine).hasToString("Engine(mysql://u:***@h/d)");
    }

    @Test
    void isToldByPropertiesHowToWatch() {
        try (Engine engine = Engine.fromProperties(Map.of("r.url", "h2:mem:", "r.watch", "fail(1)"), "r.")) {
            engine.transaction(tx -> {
                tx.list(Sql.select(Sql.literal(1)));
                assertThatThrownBy(() -> tx.list(Sql.select(Sql.literal(1)))).isInstanceOf(RepeatedStatementException.class);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "r.poolSiz | 3 | Did you mean poolSize",
            "r.poolSize | many | whole number",
            "r.echo | perhaps | true or false",
            "r.poolTimeout | soon | seconds",
            "r.isolation | HIGH | SERIALIZABLE",
            "r.watch | warn | warn(10)"})
    void refusesProperties(String key, String value, String part) {
        assertThatThrownBy(() -> Engine.fromProperties(Map.of("r.url", "h2:mem:", key, value), "r."))
                .isInstanceOf(UrlException.class).hasMessageContaining(part);
        assertThatThrownBy(() -> Engine.fromProperties(Map.of(), "r.")).isInstanceOf(UrlException.class).hasMessageContaining("r.url");
    }
}
