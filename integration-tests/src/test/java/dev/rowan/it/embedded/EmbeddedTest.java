package dev.rowan.it.embedded;

import static dev.rowan.it.embedded.ClientTable.CLIENT;
import static dev.rowan.it.embedded.ContractTable.CONTRACT;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.ForeignKeyException;
import dev.rowan.NotNullException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.embedded.values.Place;
import dev.rowan.it.embedded.values.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is stored of value objects, and what comes back. */
final class EmbeddedTest extends Fixture {

    private final ClientRepository clients = new ClientRepository(sessions);
    private final ContractRepository contracts = new ContractRepository(sessions);

    EmbeddedTest(TestDatabase database) {
        super(database);
    }

    @Test
    void classesComeBackAsTheyWere() {
        sessions.transaction(session -> session.add(new Land("de")));
        Random random = new Random(20);
        List<Client> written = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Client client = new Client("client " + i, address(random));
            client.work = address(random);
            client.limit = new Money(random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(), 2), random.nextBoolean() ? null : "EUR");
            written.add(client);
        }
        clients.addAll(written);
        assertThat(clients.list(select(CLIENT).orderBy(CLIENT.id.asc()))).extracting(Client::toString)
                .containsExactlyElementsOf(written.stream().map(Client::toString).toList());
    }

    private static Address address(Random random) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        Address address = new Address(random.nextInt(4) == 0 ? "" : "city", random.nextInt(3) - 1, place(random));
        address.stair = (char) ('A' + random.nextInt(26));
        address.picture = random.nextBoolean() ? null : new byte[] {1, (byte) random.nextInt()};
        address.bell = random.nextBoolean() ? Optional.empty() : Optional.of("bell");
        address.landCode = random.nextBoolean() ? null : "de";
        return address;
    }

    private static Place place(Random random) {
        return random.nextBoolean() ? null : new Place(random.nextInt(3), random.nextBoolean() ? null : 0.5);
    }

    @Test
    void recordsComeBackAsTheyWere() {
        Contract.Terms all = new Contract.Terms(0, new Money(new BigDecimal("1.50"), "EUR"), new Span<>(1, 2));
        List<Contract> written = new ArrayList<>();
        for (Contract.Terms terms : new Contract.Terms[] {null, all,
                new Contract.Terms(7, null, new Span<>(null, 3)), new Contract.Terms(8, all.fee(), new Span<>(null, null))}) {
            for (LocalDate from : new LocalDate[] {null, LocalDate.of(2024, 2, 29)}) {
                written.add(contracts.add(new Contract(null, new Span<>(from, null), terms, null)));
            }
        }
        assertThat(contracts.list(select(CONTRACT).orderBy(CONTRACT.id.asc()))).containsExactlyElementsOf(written);
    }

    @Test
    void nullIsNullInAllItsColumnsAndOneOfNullsAloneIsNull() {
        Client client = clients.add(new Client("ed", null));
        assertThat(plainRow("select home_city, home_floor, home_stair, home_picture, home_bell, home_land, home_at_lat, home_at_lon from client"))
                .hasSize(8).containsOnlyNulls();
        assertThat(clients.getOne(client.id).home).isNull();
        Contract contract = contracts.add(new Contract(null, new Span<>(null, null),
                new Contract.Terms(1, new Money(null, null), new Span<>(null, null)), null));
        Contract read = contracts.getOne(contract.id());
        assertThat(read.terms().fee()).as("may be absent").isNull();
        assertThat(read.terms().tries()).as("is always there").isEqualTo(new Span<>(null, null));
        assertThat(read.valid()).isEqualTo(new Span<>(null, null));
    }

    @Test
    void columnsTakeNullWhereTheirObjectMayBeAbsent() {
        clients.add(new Client("ed", null));
        Client nobody = new Client("nobody", new Address("city", 1, null));
        nobody.rate = null;
        clients.add(nobody);
        assertThat(clients.getOne(nobody.id).rate).as("the default of the database").isEqualTo(new Rate(null, "yearly"));
        assertThatThrownBy(() -> clients.add(new Client(null, null))).isInstanceOf(NotNullException.class);
    }

    @Test
    void aPrimitiveThatIsNullWhereItsObjectIsThereIsAnErrorThatNamesIt() {
        Client client = clients.add(new Client("ed", new Address("city", 1, new Place(2, 3.0))));
        for (String column : List.of("home_floor", "home_stair", "home_at_lat")) {
            List<Object> before = plainRow("select " + column + " from client");
            plainSql("update client set " + column + " = null");
            assertThatThrownBy(() -> clients.getOne(client.id)).isInstanceOf(DataException.class).hasMessageContaining("client." + column);
            assertThatThrownBy(() -> sessions.transaction(session -> session.get(CLIENT, client.id))).isInstanceOf(DataException.class);
            Object value = before.get(0);
            plainSql("update client set " + column + " = " + (value instanceof String ? "'" + value + "'" : value));
        }
        assertThat(clients.getOne(client.id).home.floor).isEqualTo(1);
    }

    @Test
    void columnsOfObjectsAreColumnsLikeOthers() {
        clients.addAll(List.of(new Client("a", new Address("x", 1, new Place(50, 1.0))), new Client("b", new Address("y", 2, null)), new Client("c", null)));
        assertThat(clients.listByHomeCity("x")).singleElement().extracting(client -> client.name).isEqualTo("a");
        assertThat(clients.list(CLIENT.homePlaceLat.gt(49.0).or(CLIENT.homeCity.isNull()))).extracting(client -> client.name)
                .containsExactlyInAnyOrder("a", "c");
        List<Integer> floors = engine.transactionResult(tx -> tx.list(select(CLIENT.homeFloor).from(CLIENT).orderBy(CLIENT.name.asc())));
        assertThat(floors).containsExactly(1, 2, null);
        Client refused = new Client("d", new Address("z", 0, null));
        refused.home.landCode = "xx";
        assertThatThrownBy(() -> clients.add(refused)).isInstanceOf(ForeignKeyException.class);
        assertThat(CLIENT.indexes()).extracting(index -> index.columns().toString())
                .contains("[client.home_city]", "[client.work_city]", "[client.home_floor, client.work_at_lat]");
    }

    @Test
    void aRepositoryUpdatesWhatIsDetached() {
        Client client = clients.add(new Client("ed", new Address("x", 1, null)));
        client.home.place = new Place(1, null);
        client.work = new Address("w", 2, null);
        clients.update(client);
        assertThat(clients.getOne(client.id)).hasToString(client.toString());
        client.home = null;
        clients.update(client);
        assertThat(clients.getOne(client.id)).hasToString(client.toString());
    }
}
