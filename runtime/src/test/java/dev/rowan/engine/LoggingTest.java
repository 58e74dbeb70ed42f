package dev.rowan.engine;

import static dev.rowan.engine.Sqls.count;
import static dev.rowan.engine.Sqls.insert;
import static dev.rowan.engine.Sqls.query;
import static dev.rowan.engine.Sqls.statement;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.rowan.DatabaseException;
import dev.rowan.UniqueException;
import dev.rowan.log.Slf4jLog;
import dev.rowan.log.StatementEvent;
import dev.rowan.log.StatementLog;
import dev.rowan.log.StatementWatch;
import dev.rowan.sql.Insert;
import dev.rowan.sql.Verb;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is told of statements, and what is not. */
class LoggingTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(Slf4jLog.LOGGER);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void ignore() {
        logger.detachAppender(lines);
        logger.setLevel(null);      // as it was: what its parent says
    }

    private List<String> told() {
        List<String> texts = lines.list.stream().map(e -> e.getFormattedMessage().replaceAll("[0-9]+\\.[0-9]+ ms", "# ms")).toList();
        lines.list.clear();
        return texts;
    }

    private static Engine engine(EngineBuilder builder) {
        Engine engine = builder.build();
        engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
        engine.autocommit().execute(statement(Verb.DDL, "create sequence user_id_seq"));
        engine.autocommit().execute(statement(Verb.DDL, """
                create table users (id int auto_increment, username varchar(32), password varchar(64) unique, email varchar(300),
                depart_id int, visits int default 0, active boolean default true)"""));
        return engine;
    }

    private static Insert<Object> user(String name, String password, String email) {
        return insertInto(USERS).set(USERS.username, name).set(USERS.password, password).set(USERS.email, email);
    }

    @Test
    void isOneLineEach() {
        Engine engine = engine(Engine.builder("h2:mem:").echo(true));
        told();
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            tx.savepoint(() -> tx.execute(insert(2, "jack")));
            tx.list(query("select id\nfrom t", row -> row.getInt(1)));
        });
        assertThat(told()).containsExactly(
                "BEGIN",
                "insert into t (id, name) values (1, 'ed') 1 row, # ms, rendered",
                "SAVEPOINT rowan_1",
                "insert into t (id, name) values (2, 'jack') 1 row, # ms, rendered",
                "RELEASE SAVEPOINT rowan_1",
                "select id\\nfrom t 2 rows, # ms, rendered",
                "COMMIT");
        Transaction tx = engine.begin();
        assertThatThrownBy(() -> tx.execute(insert(1, "ed"))).isInstanceOf(UniqueException.class);
        tx.close();
        assertThat(told()).containsExactly("BEGIN", "insert into t (id, name) values (1, 'ed') failed (SQLState 23505, code 23505), # ms, cached",
                "ROLLBACK");
        try (Stream<Integer> ids = engine.autocommit().stream(query("select id from t", row -> row.getInt(1)))) {
            assertThat(ids.count()).isEqualTo(2);
        }
        assertThat(told()).containsExactly("select id from t 2 rows, # ms, rendered");
        engine.transaction(nothing -> { });
        assertThat(told()).isEmpty();
        engine.close();
    }

    @Test
    void hidesWhatIsSensitive() {
        Engine engine = engine(Engine.builder("h2:mem:").echo(true));
        told();
        engine.autocommit().execute(user("ed'\n", "edspassword", "e@x"));
        assertThat(told()).singleElement().asString().contains("['ed''\\n', ***, 'e@x'")
                .contains("] 1 row, # ms, rendered").doesNotContain("edspassword");
        UniqueException refused = catchThrowableOfType(UniqueException.class,
                () -> engine.autocommit().execute(user("jack", "edspassword", "j@x")));
        assertThat(refused.parameters()).startsWith("'jack'", "***", "'j@x'");
        assertThat(printed(refused)).doesNotContain("edspassword").contains("'jack'");
        assertThat(refused.getCause()).isNotNull();
        assertThat(refused.sqlState()).isEqualTo("23505");
        assertThat(told()).singleElement().asString().doesNotContain("edspassword");
        engine.close();
    }

    @Test
    void hidesAllThatIsToBeHidden() {
        Engine engine = engine(Engine.builder("h2:mem:").echo(true).hideParameters(true));
        told();
        engine.autocommit().execute(user("geheim", "edspassword", "g@x"));
        assertThat(told()).singleElement().asString().contains("[***, ***, ***").doesNotContain("geheim");
        DatabaseException refused = catchThrowableOfType(DatabaseException.class,
                () -> engine.autocommit().execute(user("geheim", "edspassword", "g@x")));
        assertThat(refused.parameters()).isEmpty();
        assertThat(printed(refused)).doesNotContain("geheim").doesNotContain("edspassword").contains("kept back");
        engine.close();
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void isSilentWhenOff() {
        Engine engine = engine(Engine.builder("h2:mem:"));
        engine.autocommit().list(count());
        assertThat(told()).isEmpty();
        logger.setLevel(Level.DEBUG);
        engine.autocommit().list(select(USERS.username));
        assertThat(told()).hasSize(1);
        engine.close();
    }

    @Test
    void warnsOfARepeatedSelectHoweverItListens() {
        Engine engine = engine(Engine.builder("h2:mem:").watch(StatementWatch.warn(2)));
        engine.transaction(tx -> {
            for (int i = 0; i < 5; i++) {
                tx.list(count());
            }
        });
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARN);
            assertThat(line.getFormattedMessage()).contains("3rd time").doesNotContain("\n");
        });
        engine.close();
    }

    @Test
    void tellsOthersToo() {
        List<Object> heard = new ArrayList<>();
        Engine engine = engine(Engine.builder("h2:mem:").log(new StatementLog() {
            @Override
            public boolean on() {
                return true;
            }

            @Override
            public void statement(StatementEvent event) {
                heard.add(event);
            }

            @Override
            public void transaction(String step) {
                heard.add(step);
            }
        }));
        heard.clear();
        engine.transaction(tx -> tx.execute(user("ed", "edspassword", "e@x")));
        assertThat(heard).hasSize(3).contains("BEGIN", "COMMIT");
        StatementEvent event = (StatementEvent) heard.get(1);
        assertThat(event.verb()).isEqualTo(Verb.INSERT);
        assertThat(event.rows()).isEqualTo(1);
        assertThat(event.time()).isPositive();
        assertThat((Throwable) event.failure()).isNull();
        assertThat((Object) event).asString().doesNotContain("edspassword");
        assertThat(told()).isEmpty();
        engine.close();
    }
}
