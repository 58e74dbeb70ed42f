package dev.rowan.it.relation;

import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.RepeatedStatementException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.log.StatementWatch;
import dev.rowan.session.Session;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Relationships loaded one object after the other are found; loaded together they are one call, however many queries it takes. */
final class RelationWatchTest extends RelationFixture {

    private final TestDatabase database;

    RelationWatchTest(TestDatabase database) {
        super(database);
        this.database = database;
    }

    @Test
    void aLoadInALoopIsFound() {
        given(IntStream.range(0, 1700).mapToObj(i -> new User("u" + i)).toArray());
        try (Engine watching = Engine.builder(database.url()).watch(StatementWatch.fail(3)).build(); Session session = Session.open(watching)) {
            List<User> users = session.list(select(USER).load(USER.addresses));
            session.assertStatements(5);
            session.load(users, USER.groups);
            assertThat(session.statements().total()).isEqualTo(9);
            assertThat(users).allMatch(user -> user.addresses.isEmpty() && user.groups.isEmpty());

            RepeatedStatementException refused = catchThrowableOfType(RepeatedStatementException.class, () -> loadEach(session, users));
            assertThat(refused.site().getMethodName()).isEqualTo("loadEach");
            assertThat(refused.site().getFileName()).isEqualTo("RelationWatchTest.java");
            assertThat(session.statements().total()).isEqualTo(12);
            assertThat(users.stream().filter(user -> session.isLoaded(user, USER.profile))).hasSize(3);
            session.load(users.get(0), USER.addresses);     // known
            session.commit();
        }
    }

    private static void loadEach(Session session, List<User> users) {
        for (User user : users) {
            session.load(user, USER.profile);
        }
    }
}
