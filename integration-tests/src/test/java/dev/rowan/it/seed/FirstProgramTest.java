package dev.rowan.it.seed;

import static dev.rowan.it.seed.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An engine with echo, a table whose key comes from a sequence, a session that adds Ed. */
@OnDatabases
final class FirstProgramTest {
    private final String url;

    FirstProgramTest(TestDatabase database) {
        this.url = PythonUrl.of(database);
    }

    @Test
    void addsEdAndReadsHimBack() {
        try (Echo echo = new Echo(); Engine engine = Engine.builder(url).echo(true).build()) {
            MetaData.of(USER).createAll(engine);
            SessionFactory sessions = SessionFactory.of(engine).expireOnCommit(false);
            assertThat(echo.newLines()).anyMatch(line -> line.startsWith("create table") && line.contains("users"));

            User ed = new User("ed", "Ed Jones", "edspassword");
            try (Session session = sessions.open()) {
                session.add(ed);
                assertThat(session.state(ed)).isEqualTo(EntityState.PENDING);
                session.commit();
            }
            assertThat(ed.id).isEqualTo(1);
            List<String> written = echo.newLines();
            assertThat(written).first().isEqualTo("BEGIN");
            assertThat(written).filteredOn(line -> line.startsWith("insert into users")).singleElement().asString()
                    .contains("'ed', 'Ed Jones', ***]", " 1 row, ", " ms, ");
            assertThat(written).last().isEqualTo("COMMIT");

            try (Session session = sessions.open()) {
                User read = session.one(select(USER).where(USER.name.eq("ed")));
                assertThat(read).isNotSameAs(ed).usingRecursiveComparison().isEqualTo(ed);
                assertThat(session.get(USER, 1)).containsSame(read);
            }
            assertThat(echo.lines()).hasSize(3).first().isEqualTo("BEGIN");
            assertThat(echo.lines().get(1)).startsWith("select ").contains("['ed'] 1 row, ");
            assertThat(echo.lines()).last().isEqualTo("ROLLBACK");
            assertThat(written).noneMatch(line -> line.contains("edspassword"));
        }
    }
}
