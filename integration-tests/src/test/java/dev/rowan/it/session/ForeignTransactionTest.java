package dev.rowan.it.session;

import static dev.rowan.it.session.PersonTable.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** SB-19: a session in somebody else's transaction writes into it, and neither ends it nor closes its connection. */
@OnDatabases
final class ForeignTransactionTest {

    private static final List<String> ENDS = List.of("commit", "rollback", "setAutoCommit", "setTransactionIsolation");

    private final TestDatabase database;
    private final List<String> ended = new ArrayList<>();

    ForeignTransactionTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void sb19LeavesTheTransactionToItsOwner() throws SQLException {
        database.empty();
        try (Engine own = Engine.create(database.url()); Connection theirs = database.dataSource().getConnection()) {
            MetaData.of(PERSON).createAll(own);
            theirs.setAutoCommit(false);
            SessionFactory sessions = SessionFactory.of(Engine.builder(lending(theirs)).externalTransactions(true).build());

            Person ed = new Person("ed");
            sessions.transaction(session -> session.add(ed));
            try (Session session = sessions.open()) {
                assertThat(session.getOne(PERSON, ed.id).name).isEqualTo("ed");
                session.add(new Person("jack"));
                session.flush();
            }

            assertThat(ended).isEmpty();
            assertThat(theirs.isClosed()).isFalse();
            PersonRepository others = new PersonRepository(SessionFactory.of(own));
            assertThat(others.count()).isZero();
            theirs.rollback();
            assertThat(others.count()).isZero();
            try (Statement statement = theirs.createStatement()) {
                statement.executeUpdate("insert into person (name) values ('wendy')");
            }
            theirs.commit();
            assertThat(others.list()).extracting(person -> person.name).containsExactly("wendy");
        }
    }

    /** What Spring's proxy does: the connection of the transaction under way, which a borrower's close does not close. */
    private DataSource lending(Connection connection) {
        Connection lent = proxy(Connection.class, (proxy, method, arguments) -> {
            if (ENDS.contains(method.getName())) {
                ended.add(method.getName());
            }
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return lent;
            }
            throw new IllegalStateException(method.toString());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(ForeignTransactionTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
