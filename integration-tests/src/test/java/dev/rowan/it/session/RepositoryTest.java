package dev.rowan.it.session;

import static dev.rowan.it.session.AddressTable.ADDRESS;
import static dev.rowan.it.session.PersonTable.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.NoRowException;
import dev.rowan.StaleRowException;
import dev.rowan.UniqueException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a generated repository does: alone, within a session's transaction, and over a session. */
final class RepositoryTest extends SessionFixture {

    private final PersonRepository people = new PersonRepository(sessions);
    private final AddressRepository addresses = new AddressRepository(sessions);
    private final CityRepository cities = new CityRepository(sessions);
    private final ParcelRepository parcels = new ParcelRepository(sessions);

    RepositoryTest(TestDatabase database) {
        super(database);
    }

    @Test
    void addsAtOnceAndFillsTheKeyIn() {
        Person ed = people.add(new Person("ed"));
        assertThat(sent()).containsExactly("insert person");
        assertThat(people.getOne(ed.id)).isNotSameAs(ed).extracting(person -> person.name).isEqualTo("ed");
        assertThat(sent()).containsExactly("select person");
        City paris = cities.add(new City(null, "Paris"));
        assertThat(cities.get(paris.id())).contains(paris);
    }

    @Test
    void addsManyInOneBatchWithTheirKeys() {
        List<Person> added = people.addAll(List.of(new Person("a"), new Person("b"), new Person("c")));
        assertThat(sent()).containsExactlyElementsOf(keyed("insert person", 3).toList());
        for (Person person : added) {
            assertThat(people.getOne(person.id).name).isEqualTo(person.name);
        }
    }

    @Test
    void addAllIsAllOrNone() {
        given(new Person(5, "there"));
        Person first = new Person("first");
        assertThatThrownBy(() -> people.addAll(List.of(first, new Person(6, "new"), new Person(5, "twin"))))
                .isInstanceOf(UniqueException.class);
        assertThat(people.count()).isEqualTo(1);
        assertThat(first.id).isNull();
    }

    @Test
    void findsByUniqueColumnAndByKeys() {
        given(new Person(1, "ed"), new Address(1, "a@x", 1), new Address(2, "b@x", 1));
        assertThat(addresses.getByEmail("b@x")).get().extracting(address -> address.id).isEqualTo(2);
        assertThat(addresses.getByEmail("c@x")).isEmpty();
        assertThat(addresses.getAll(List.of(2, 9, 1, 2))).extracting(address -> address.id).containsExactly(2, 1);
        assertThat(addresses.exists(1)).isTrue();
        assertThat(addresses.exists(9)).isFalse();
        assertThatThrownBy(() -> addresses.getOne(9)).isInstanceOf(NoRowException.class);
    }

    @Test
    void findsByACompositeKey() {
        given(new Parcel(1, 1, "a"), new Parcel(1, 2, "b"));
        assertThat(parcels.getOne(new ParcelKey(1, 2)).label).isEqualTo("b");
        assertThat(parcels.getAll(List.of(new ParcelKey(1, 2), new ParcelKey(1, 1)))).extracting(parcel -> parcel.label)
                .containsExactly("b", "a");
        assertThat(parcels.deleteById(new ParcelKey(1, 2))).isTrue();
        assertThat(parcels.deleteById(new ParcelKey(1, 2))).isFalse();
    }

    @Test
    void listsPagesCountsAndStreams() {
        given(new Person(1, "a"), new Person(2, "b"), new Person(3, "c"));
        assertThat(people.list()).hasSize(3);
        assertThat(people.list(PERSON.name.gt("a"), PERSON.id.lt(3))).extracting(person -> person.name).containsExactly("b");
        assertThat(people.count(PERSON.id.in(1, 3))).isEqualTo(2);
        Page<Person> page = people.page(PageRequest.of(1, 2));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows()).extracting(person -> person.id).containsExactly(3);
        assertThat(page.hasNext()).isFalse();
        try (Stream<Person> stream = people.stream(PERSON.id.ge(2))) {
            assertThat(stream.map(person -> person.id)).containsExactlyInAnyOrder(2, 3);
        }
    }

    @Test
    void updatesEveryColumnOfADetachedObject() {
        given(new Person(1, "ed"));
        Person ed = people.getOne(1);
        ed.name = "edward";
        people.update(ed);
        assertThat(people.getOne(1).name).isEqualTo("edward");
        assertThatThrownBy(() -> people.update(new Person(9, "nobody"))).isInstanceOf(StaleRowException.class);
        assertThatThrownBy(() -> people.update(new Person("unborn"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.updateAll(List.of(new Person(1, "changed"), new Person(9, "nobody"))))
                .isInstanceOf(StaleRowException.class);
        assertThat(people.getOne(1).name).isEqualTo("edward");
    }

    @Test
    void deletes() {
        given(new Person(1, "a"), new Person(2, "b"), new Person(3, "c"), new Person(4, "d"));
        people.delete(people.getOne(1));
        people.delete(new Person(1, "gone already"));
        people.deleteAll(people.list(PERSON.id.eq(2)));
        assertThat(people.deleteWhere(PERSON.id.gt(3))).isEqualTo(1);
        assertThat(people.list()).extracting(person -> person.id).containsExactly(3);
    }

    @Test
    void takesPartInATransactionOfItsFactory() {
        assertThatThrownBy(() -> sessions.transaction(session -> {
            Person ed = people.add(new Person("ed"));
            assertThat(session.state(ed)).isEqualTo(EntityState.PERSISTENT);
            assertThat(people.getOne(ed.id)).isSameAs(ed);
            assertThat(people.list()).containsExactly(ed);
            ed.name = "edward";
            people.update(ed);
            assertThat(session.isDirty(ed)).isFalse();
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(people.count()).isZero();
    }

    @Test
    void takesPartInASession() {
        try (Session session = sessions.open()) {
            PersonRepository own = new PersonRepository(session);
            Person ed = own.add(new Person("ed"));
            assertThat(session.contains(ed)).isTrue();
            own.delete(ed);
            assertThat(own.count()).isZero();
            own.add(new Person("jack"));
            session.rollback();
        }
        assertThat(people.count()).isZero();
    }

    @Test
    void deletesByConditionWithinATransaction() {
        given(new Person(1, "ed"), new Address(1, "a@x", 1));
        sessions.transaction(session -> assertThat(addresses.deleteWhere(ADDRESS.personId.eq(1))).isEqualTo(1));
        assertThat(addresses.list()).isEmpty();
    }
}
