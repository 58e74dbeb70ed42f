package dev.rowan.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UrlException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs as SQLAlchemy, H2 and JDBC write them. */
class UrlTest {
    @Test
    void hasParts() {
        Url url = Url.parse("mysql+pymysql://root:secret@127.0.0.1:3306/testdb?charset=utf8");
        assertThat(url.scheme()).isEqualTo("mysql+pymysql");
        assertThat(url.dialect()).isEqualTo("mysql");
        assertThat(url.username()).isEqualTo("root");
        assertThat(url.password()).isEqualTo("secret");
        assertThat(url.host()).isEqualTo("127.0.0.1");
        assertThat(url.port()).isEqualTo(3306);
        assertThat(url.database()).isEqualTo("testdb");
        assertThat(url.query()).isEqualTo(Map.of("charset", List.of("utf8")));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', nullValues = "-", value = {
            "mysql://host, -, -, host, -1, -",
            "mysql://host/, -, -, host, -1, \"\"",
            "mysql://host:/db, -, -, host, -1, db",
            "mysql://u@host/db, u, -, host, -1, db",
            "mysql://u:@host/db, u, \"\", host, -1, db",
            "mysql://u:p%40ss%2F@host/db, u, p@ss/, host, -1, db",
            "mysql://u:p%25q@host/db, u, p%q, host, -1, db",
            "mysql://u:100%@host/db, u, 100%, host, -1, db",
            "mysql://u:a/b?c#d@host/db, u, a/b?c#d, host, -1, db",
            "mysql://u:pass word + other%3Awords@host/db, u, pass word + other:words, host, -1, db",
            "mysql://u:%F0%9F%90%8D@host/db, u, 🐍, host, -1, db",
            "mysql://us%3Aer:p@[2001:db8::1]:3307/db, us:er, p, 2001:db8::1, 3307, db",
            "mysql:///db, -, -, -, -1, db",
            "mysql://host/my%2Fdb, -, -, host, -1, my/db",
            "postgresql://u:p@host/db, u, p, host, -1, db",
            "h2:mem:demo, -, -, -, -1, mem:demo",
            "sqlite:app.db, -, -, -, -1, app.db",
            "sqlite:///app.db, -, -, -, -1, app.db",
            "sqlite:////abs/path.db, -, -, -, -1, /abs/path.db",
            "sqlite:/abs/path.db, -, -, -, -1, /abs/path.db",
            "sqlite:///C:\\data\\a b%41.db, -, -, -, -1, C:\\data\\a b%41.db",
            "sqlite://, -, -, -, -1, \"\"",
            "sqlite:, -, -, -, -1, \"\"",
            "sqlite:///:memory:, -, -, -, -1, :memory:",
            "sqlite+pysqlite:///app.db?timeout=5, -, -, -, -1, app.db",
            "sqlite+pysqlite:app;x.db, -, -, -, -1, app;x.db",
            "jdbc:sqlite:app.db?journal_mode=WAL, -, -, -, -1, app.db",
            "jdbc:sqlite::memory:, -, -, -, -1, :memory:",
            "h2:tcp://host:9092/~/x, -, -, -, -1, tcp://host:9092/~/x",
            "h2:mem:x;USER=sa;PASSWORD=p\\;q, sa, p;q, -, -1, mem:x",
            "jdbc:h2:mem:x;password=geheim, -, geheim, -, -1, mem:x",
            "jdbc:mysql://host:3306/db?user=u&password=p%40+s, u, p@ s, host, 3306, db",
            "\"jdbc:mysql:replication://h1:3306,h2:3307/db\", -, -, \"h1:3306,h2:3307\", -1, db"})
    void readsAndWritesAlike(String text, String user, String password, String host, int port, String database) {
        Url url = Url.parse(text);
        assertThat(url.username()).isEqualTo(user);
        assertThat(url.password()).isEqualTo(password);
        assertThat(url.host()).isEqualTo(host);
        assertThat(url.port()).isEqualTo(port);
        assertThat(url.database()).isEqualTo(database);
        assertThat(Url.parse(url.render())).isEqualTo(url).hasSameHashCodeAs(url);
        if (password != null) {
            assertThat(url.toString()).contains("***");
        }
        if (password != null && password.length() > 1) {
            assertThat(url.toString()).doesNotContain(password).doesNotContain("geheim");
        }
    }

    @Test
    void hidesThePasswordWhateverItIs() {
        assertThat(Url.parse("mysql://root:secret@127.0.0.1:3306/testdb")).hasToString("mysql://root:***@127.0.0.1:3306/testdb");
        assertThat(Url.parse("mysql://root:@h/d")).hasToString("mysql://root:***@h/d");
        assertThat(Url.parse("mysql://root@h/d")).hasToString("mysql://root@h/d");
        assertThat(Url.parse("h2:mem:x;PASSWORD=s3")).hasToString("h2:mem:x;PASSWORD=***");
        assertThat(Url.parse("mysql://h/d?trustCertificateKeyStorePassword=s3&sslMode=REQUIRED"))
                .hasToString("mysql://h/d?sslMode=REQUIRED&trustCertificateKeyStorePassword=***");
    }

    @Test
    void rendersAsSqlAlchemyDoes() {
        Url url = Url.of("mysql", "us:er", "pass word + other:words@", "::1", 3306, "db", Map.of("b", List.of("x y", "z&"), "a", List.of("1")));
        assertThat(url.render()).isEqualTo("mysql://us%3Aer:pass word + other%3Awords%40@[::1]:3306/db?a=1&b=x+y&b=z%26");
    }

    @Test
    void keepsRepeatedKeys() {
        assertThat(Url.parse("mysql://h/d?k=1&j=&k=2").query()).isEqualTo(Map.of("k", List.of("1", "2"), "j", List.of("")));
    }

    @Test
    void changesOnePart() {
        Url url = Url.parse("mysql://u:p@h/d?k=1");
        assertThat(url.withPassword("q@").withDatabase("e").withOption("k", "2").render()).isEqualTo("mysql://u:q%40@h/e?k=2");
        assertThat(url.render()).isEqualTo("mysql://u:p@h/d?k=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "nonsense", "root:s3cret@host/db", "mysql:/host", "mysql://u:p@ss:s3cret@host/db", "mysql://u:p@s3cret@host/db",
            "mysql://host:33o6/s3cret", "mysql://host:99999/s3cret", "mysql://host:0/s3cret", "mysql://host:-5/s3cret", "mysql://h/d?s3cret",
            "h2:mem:x;PASSWORD=a;s3cret", "jdbc:oracle:thin:scott/s3cret@host", "jdbc:mysql://h/d?password=s3cret&password=s3cret2",
            "jdbc:mysql://address=(host=h)(password=s3cret)/d"})
    void refusesWithoutRepeating(String text) {
        assertThatThrownBy(() -> Url.parse(text)).isInstanceOf(UrlException.class).satisfies(e -> {
            for (Throwable each = e; each != null; each = each.getCause()) {
                assertThat(each.toString()).doesNotContain("s3cret");
            }
        });
    }
}
