package dev.rowan.it.session;

import static dev.rowan.it.session.AddressTable.ADDRESS;
import static dev.rowan.it.session.CityTable.CITY;
import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.RowGoneException;
import dev.rowan.StaleRowException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.SessionSavepoint;
import dev.rowan.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SB-83: what statements that change rows themselves mean for the objects a session holds of them. */
final class BulkTest extends SessionFixture {

    private static final Statement RENAME = update(PERSON).set(PERSON.name, "bulk").where(PERSON.name.eq("x2"));

    BulkTest(TestDatabase database) {
        super(database);
    }

    @Test
    void sb83WhatAnUpdateChangedIsReadAnewInPlace() {
        given(new Person(1, "x1"), new Person(2, "x2"), new City(7, "Paris"));
        inSession(session -> {
            List<Person> both = session.list(select(PERSON).orderBy(PERSON.id.asc()));
            City paris = session.getOne(CITY, 7);
            sent();
            assertThat(session.execute(RENAME)).isEqualTo(1);
            assertThat(sent()).containsExactly("update person");
            assertThat(both.get(1).name).as("until it is met").isEqualTo("x2");
            assertThat(session.getOne(PERSON, 2)).isSameAs(both.get(1));
            assertThat(both.get(1).name).isEqualTo("bulk");
            assertThat(sent()).containsExactly("select person");
            session.getOne(PERSON, 2);
            assertThat(session.getOne(CITY, 7)).as("of another table").isSameAs(paris);
            assertThat(sent()).as("once").isEmpty();
            session.commit();
            assertThat(sent()).as("no change of the session's").isEmpty();
        });
    }

    @Test
    void aQueryThatMeetsThemReadsThemAnewToo() {
        given(new Person(1, "x1"), new Person(2, "x2"));
        inSession(session -> {
            List<Person> both = session.list(select(PERSON).orderBy(PERSON.id.asc()));
            session.execute(RENAME);
            assertThat(session.list(select(PERSON).orderBy(PERSON.id.asc()))).isEqualTo(both);
            assertThat(both).extracting(person -> person.name).containsExactly("x1", "bulk");
            sent();
            session.getOne(PERSON, 1);
            session.getOne(PERSON, 2);
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void aStatementThatMetNoRowChangesNothing() {
        given(new Person(1, "x1"));
        inSession(session -> {
            session.getOne(PERSON, 1);
            assertThat(session.execute(RENAME)).isZero();
            assertThat(session.execute(insertInto(PERSON).set(PERSON.id, 50).set(PERSON.name, "new"))).isEqualTo(1);
            sent();
            session.getOne(PERSON, 1);
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void whatObjectsSayIsWrittenBefore() {
        given(new Person(1, "x1"));
        inSession(session -> {
            Person person = session.getOne(PERSON, 1);
            sent();
            person.name = "x2";
            assertThat(session.execute(RENAME)).isEqualTo(1);
            assertThat(sent()).containsExactly("update person", "update person");
            assertThat(session.getOne(PERSON, 1).name).isEqualTo("bulk");
            session.commit();
        });
        assertThat(engine.autocommit().one(select(PERSON)).name).isEqualTo("bulk");
    }

    @Test
    void whatAnObjectSaysAfterwardsIsKept() {
        given(new Sample(1, "a", "b"));
        inSession(session -> {
            Sample sample = session.getOne(SampleTable.SAMPLE, 1);
            session.execute(update(SampleTable.SAMPLE).set(SampleTable.SAMPLE.filled, "bulk").all());
            sample.data = "mine";
            session.getOne(SampleTable.SAMPLE, 1);
            assertThat(sample).extracting(its -> its.data, its -> its.filled).containsExactly("mine", "bulk");
            session.commit();
        });
        assertThat(engine.autocommit().one(select(SampleTable.SAMPLE))).extracting(its -> its.data, its -> its.filled)
                .containsExactly("mine", "bulk");
    }

    @Test
    void whatADeleteTookIsLetGoOf() {
        given(new Person(1, "x1"), new Person(2, "x2"), new Person(3, "x3"), new Person(4, "x4"));
        inSession(session -> {
            List<Person> all = session.list(select(PERSON).orderBy(PERSON.id.asc()));
            assertThat(session.execute(deleteFrom(PERSON).where(PERSON.id.in(2, 3, 4)))).isEqualTo(3);
            sent();
            assertThat(session.getOne(PERSON, 1)).isSameAs(all.get(0));
            assertThat(session.get(PERSON, 2)).isEmpty();
            assertThat(sent()).containsExactly("select person", "select person");
            assertThat(session.contains(all.get(1))).isFalse();
            assertThat(session.getAll(PERSON, List.of(1, 3))).containsExactly(all.get(0));
            assertThat(session.contains(all.get(2))).isFalse();
            assertThatThrownBy(() -> session.refresh(all.get(3))).isInstanceOf(RowGoneException.class);
            assertThat(session.list(select(PERSON))).containsExactly(all.get(0));
            session.commit();
        });
    }

    @Test
    void aRowThatADeleteTookCanBeAddedAgain() {
        given(new Person(1, "x1"), new Person(2, "x2"));
        inSession(session -> {
            Person first = session.getOne(PERSON, 1);
            session.getOne(PERSON, 2);
            session.execute(deleteFrom(PERSON).all());
            Person other = session.add(new Person(2, "new"));
            session.add(first);
            assertThat(session.state(first)).isEqualTo(EntityState.PENDING);
            session.commit();
            assertThat(session.list(select(PERSON).orderBy(PERSON.id.asc()))).containsExactly(first, other);
        });
    }

    @Test
    void aChangeOfARowThatADeleteTookIsStale() {
        given(new Person(1, "x1"));
        inSession(session -> {
            Person person = session.getOne(PERSON, 1);
            session.execute(deleteFrom(PERSON).all());
            person.name = "changed";
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
        });
    }

    @Test
    void aRollbackGivesTheValuesBack() {
        given(new Person(1, "x1"), new Person(2, "x2"), new Person(3, "x3"));
        inSession(session -> {
            List<Person> all = session.list(select(PERSON).orderBy(PERSON.id.asc()));
            session.execute(RENAME);
            session.execute(deleteFrom(PERSON).where(PERSON.id.eq(3)));
            assertThat(session.getOne(PERSON, 2).name).isEqualTo("bulk");
            assertThat(session.get(PERSON, 3)).isEmpty();
            session.rollback();
            assertThat(all).extracting(person -> person.name).containsExactly("x1", "x2", "x3");
            assertThat(all).extracting(session::state).containsOnly(EntityState.PERSISTENT);
            sent();
            assertThat(session.getOne(PERSON, 3)).isSameAs(all.get(2));
            session.commit();
            assertThat(sent()).containsExactly("select person");
        });
    }

    @Test
    void aRollbackToASavepointGivesTheValuesThereBack() {
        given(new Person(1, "x1"), new Person(2, "x2"));
        inSession(session -> {
            Person person = session.getOne(PERSON, 2);
            session.execute(RENAME);
            session.getOne(PERSON, 2);
            try (SessionSavepoint savepoint = session.savepoint()) {
                session.execute(update(PERSON).set(PERSON.name, "inner").all());
                assertThat(session.getOne(PERSON, 2).name).isEqualTo("inner");
                session.execute(deleteFrom(PERSON).where(PERSON.id.eq(2)));
                assertThat(session.get(PERSON, 2)).isEmpty();
                savepoint.rollback();
            }
            assertThat(person.name).isEqualTo("bulk");
            assertThat(session.getOne(PERSON, 2)).isSameAs(person);
            session.commit();
        });
        assertThat(engine.autocommit().list(select(PERSON.name).from(PERSON).orderBy(PERSON.id.asc()))).containsExactly("x1", "bulk");
    }

    @Test
    void recordsAreReadAnew() {
        given(new City(7, "Paris"));
        inSession(session -> {
            City paris = session.getOne(CITY, 7);
            session.execute(update(CITY.as("c")).set(CITY.as("c").name, "Rome").all());
            assertThat(session.getOne(CITY, 7)).isEqualTo(new City(7, "Rome"));
            session.rollback();
            assertThat(session.getOne(CITY, 7)).isEqualTo(paris);
        });
    }

    @Test
    void anUpsertMayChangeRowsAndDoNothingDoesNot() {
        given(new Person(1, "x1"));
        inSession(session -> {
            Person person = session.getOne(PERSON, 1);
            Person twin = new Person(1, "upserted");
            session.execute(insertInto(PERSON).values(twin).onConflict(PERSON.id).doNothing());
            sent();
            session.getOne(PERSON, 1);
            assertThat(sent()).isEmpty();
            session.execute(insertInto(PERSON).values(twin).onConflict(PERSON.id).doUpdate(PERSON.name));
            session.getOne(PERSON, 1);
            assertThat(person.name).isEqualTo("upserted");
        });
    }

    @Test
    void ofWrittenSqlNobodyKnowsTheTable() {
        given(new Person(1, "x1"), new City(7, "Paris"));
        inSession(session -> {
            Person person = session.getOne(PERSON, 1);
            City paris = session.getOne(CITY, 7);
            session.execute(sql("update person set name = 'written' where id = ?", 1));
            sent();
            assertThat(session.getOne(PERSON, 1)).isSameAs(person);
            assertThat(session.getOne(CITY, 7)).isEqualTo(paris);
            assertThat(sent()).containsExactly("select person", "select city");
            assertThat(person.name).isEqualTo("written");
            session.list(sql("select name from person").rows(PERSON.name));
            sent();
            session.getOne(PERSON, 1);
            assertThat(sent()).as("a query changes nothing").isEmpty();
        });
    }

    @Test
    void aRepositoryDeletesByACondition() {
        given(new Person(1, "x1"), new Person(2, "x2"), new Address(5, "a", 1));
        inSession(session -> {
            PersonRepository people = new PersonRepository(session);
            people.list();
            Address address = session.getOne(ADDRESS, 5);
            assertThat(people.deleteWhere(PERSON.id.eq(2))).isEqualTo(1);
            assertThat(people.get(2)).isEmpty();
            assertThat(people.get(1)).isPresent();
            sent();
            assertThat(session.getOne(ADDRESS, 5)).as("the database does nothing to it").isSameAs(address);
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void whatReturnsNoEntityTellsNoObject() {
        given(new Person(1, "x1"), new Person(2, "x2"));
        inSession(session -> {
            List<Person> both = session.list(select(PERSON).orderBy(PERSON.id.asc()));
            assertThat(session.list(update(PERSON).set(PERSON.name, "new").where(PERSON.id.eq(2)).returning(PERSON.id))).containsExactly(2);
            assertThat(session.getOne(PERSON, 2).name).isEqualTo("new");
            assertThat(session.list(update(PERSON).set(PERSON.name, "newer").where(PERSON.id.eq(2)).returning(PERSON))).containsExactly(both.get(1));
            sent();
            session.getOne(PERSON, 2);
            assertThat(sent()).as("told").isEmpty();
            session.first(update(PERSON).set(PERSON.name, "first").all().returning(PERSON));
            assertThat(session.getOne(PERSON, 1).name).isEqualTo("first");
            assertThat(session.getOne(PERSON, 2).name).isEqualTo("first");
        });
    }
}
