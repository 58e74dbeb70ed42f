package dev.rowan.it.embedded;

import static dev.rowan.it.embedded.ClientTable.CLIENT;
import static dev.rowan.it.embedded.ContractTable.CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.embedded.values.Place;
import dev.rowan.it.embedded.values.Span;
import dev.rowan.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Value objects of what a session holds. */
final class EmbeddedSessionTest extends Fixture {

    private final ContractRepository contracts = new ContractRepository(sessions);
    private int ed;
    private int joe;

    EmbeddedSessionTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void twoClients() {
        Client first = new Client("ed", new Address("x", 1, new Place(2, 3.0)));
        first.home.picture = new byte[] {1, 2};
        Client second = new Client("joe", null);
        sessions.transaction(session -> session.addAll(List.of(first, second)));
        ed = first.id;
        joe = second.id;
        updated();
    }

    @Test
    void aChangeInsideIsSeenAndOnlyItIsWritten() {
        try (Session session = sessions.open()) {
            Client client = session.getOne(CLIENT, ed);
            Address home = client.home;
            home.floor = 7;
            home.place.setLongitude(9.0);
            assertThat(session.isDirty(client)).isTrue();
            session.flush();
            assertThat(updated()).containsExactly(List.of("home_floor", "home_at_lon"));
            assertThat(client.home).isSameAs(home);
            home.floor = 8;
            home.floor = 7;
            client.home = copy(home);
            session.flush();
            assertThat(updated()).as("the same values in another object").isEmpty();
            client.home.picture[0] = 5;
            session.flush();
            assertThat(updated()).containsExactly(List.of("home_picture"));
            client.home.place = null;
            session.commit();
            assertThat(updated()).containsExactly(List.of("home_at_lat", "home_at_lon"));
        }
        assertThat(read(ed).home).hasToString("x 7 A [5, 2] Optional.empty null null");
    }

    private static Address copy(Address home) {
        Address copy = new Address(home.city, home.floor, home.place);
        copy.picture = home.picture.clone();
        return copy;
    }

    private Client read(int id) {
        return sessions.transactionResult(session -> session.getOne(CLIENT, id));
    }

    @Test
    void comesAndGoesAsAWhole() {
        sessions.transaction(session -> {
            session.getOne(CLIENT, ed).home = null;
            session.getOne(CLIENT, joe).home = new Address("new", 0, null);
        });
        assertThat(updated()).containsExactly(
                List.of("home_city", "home_floor", "home_stair", "home_picture", "home_at_lat", "home_at_lon"),
                List.of("home_city", "home_floor", "home_stair"));
        assertThat(read(ed).home).isNull();
        assertThat(read(joe).home).hasToString("new 0 A null Optional.empty null null");
    }

    @Test
    void aRollbackGivesTheLoadedValuesAgainAndLeavesTheObjectsOfOthersAlone() {
        try (Session session = sessions.open()) {
            Client first = session.getOne(CLIENT, ed);
            Client second = session.getOne(CLIENT, joe);
            String before = first.toString();
            Address untouched = first.home;
            second.name = "changed";
            session.rollback();
            assertThat(first.home).isSameAs(untouched);
            second.home = first.home;
            first.home.city = "changed";
            first.home.place.lat(90);
            session.flush();
            session.rollback();
            assertThat(first).hasToString(before);
            assertThat(second.home).isNull();
            assertThat(second.name).isEqualTo("joe");
            assertThat(untouched.city).as("a value that the program holds").isEqualTo("changed");
            first.home.city = "at last";
            session.commit();
        }
        assertThat(read(ed).home.city).isEqualTo("at last");
    }

    @Test
    void aSavepointAndARefreshGiveWhatIsInTheDatabase() {
        try (Session session = sessions.open()) {
            Client client = session.getOne(CLIENT, ed);
            String before = client.toString();
            try {
                session.savepoint(() -> {
                    client.home.place = new Place(0, null);
                    client.home.floor++;
                    session.flush();
                    throw new IllegalStateException("back");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("back");
            }
            assertThat(client).hasToString(before);
            session.commit();
            plainSql("update client set home_city = 'elsewhere' where id = " + ed);
            session.refresh(client);
            assertThat(client.home.city).isEqualTo("elsewhere");
            session.commit();   // on SQLite nobody else writes while a transaction is open
            plainSql("update client set home_city = null, home_floor = null, home_stair = null, home_picture = null,"
                    + " home_at_lat = null, home_at_lon = null where id = " + ed);
            session.commit();
            session.refresh(client);
            assertThat(client.home).isNull();
        }
    }

    @Test
    void whatTheDatabaseGaveIsInANewValue() {
        Client client = new Client("new", null);
        client.rate = new Rate(3, null);
        sessions.transaction(session -> {
            session.add(client);
            session.flush();
            assertThat(client.rate).isEqualTo(new Rate(3, "yearly"));
            assertThat(session.isDirty(client)).isFalse();
        });
        assertThat(read(client.id)).hasToString(client.toString());
    }

    @Test
    void replacingARecordWritesWhatDiffers() {
        Contract first = sessions.transactionResult(session -> session.add(
                new Contract(null, new Span<>(LocalDate.EPOCH, null), null, "n")));
        Contract.Terms terms = new Contract.Terms(1, new Money(BigDecimal.ONE, "EUR"), new Span<>(1, null));
        sessions.transaction(session -> {
            session.getOne(CONTRACT, first.id());
            contracts.update(new Contract(first.id(), first.valid(), terms, "n"));
        });
        assertThat(updated()).containsExactly(List.of("days", "fee_amount", "fee_currency", "tries_since"));
        sessions.transaction(session -> {
            session.getOne(CONTRACT, first.id());
            contracts.update(new Contract(first.id(), first.valid(), new Contract.Terms(2, null, terms.tries()), "n"));
        });
        assertThat(updated()).containsExactly(List.of("days", "fee_amount", "fee_currency"));
        assertThat(contracts.getOne(first.id()))
                .isEqualTo(new Contract(first.id(), first.valid(), new Contract.Terms(2, null, terms.tries()), "n"));
    }
}
