package dev.rowan.it.relation;

import static dev.rowan.it.relation.CountryTable.COUNTRY;
import static dev.rowan.it.relation.DependentTable.DEPENDENT;
import static dev.rowan.it.relation.RiverTable.RIVER;
import static dev.rowan.it.relation.TownTable.TOWN;
import static dev.rowan.it.relation.WorkerTable.WORKER;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ForeignKeyException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of rows when the row that they refer to changes its key, or is deleted, and the database has its part in it. */
final class RelationKeyTest extends RelationFixture {

    private final boolean defers;

    RelationKeyTest(TestDatabase database) {
        super(database);
        this.defers = List.of("postgresql", "sqlite").contains(engine.dialect().name());
    }

    @Test
    void rowsFollowAKeyThatChangesByTheDatabase() {
        Country country = new Country("xx", "nowhere");
        Town town = new Town("here", country);
        Town other = new Town("there", country);
        inSession(session -> {
            session.addAll(List.of(country, town, other));
            session.commit();
            sent();
            country.code = "yy";
            town.mayor = "ed";
            session.flush();
            assertThat(sent()).filteredOn(line -> !line.endsWith("rivers")).containsExactly("update countries", "update towns");
            assertThat(town.countryCode).isEqualTo("yy");
            assertThat(other.countryCode).isEqualTo("yy");
            assertThat(town.country).isSameAs(country);
            assertThat(session.isDirty(town)).isFalse();
            assertThat(session.get(TOWN, new TownKey("here", "yy")).orElseThrow()).isSameAs(town);
            session.rollback();
            assertThat(country.code).isEqualTo("xx");
            assertThat(other.countryCode).isEqualTo("xx");
            assertThat(town.mayor).isNull();
            assertThat(session.list(select(TOWN))).containsExactlyInAnyOrder(town, other);
        });
    }

    @Test
    void rowsFollowByAnUpdateWhereForeignKeysWaitForCommit() {
        Country country = new Country("xx", "nowhere");
        River river = new River(country);
        River unseen = new River(country);
        given(country, river, unseen);
        inSession(session -> {
            Country again = session.getOne(COUNTRY, "xx");
            River held = session.getOne(RIVER, river.id);
            again.code = "yy";
            if (!defers) {
                assertThatThrownBy(session::commit).isInstanceOf(ForeignKeyException.class);
                session.rollback();
                assertThat(again.code).isEqualTo("xx");
                return;
            }
            sent();
            session.commit();
            assertThat(sent()).containsExactly("update countries", "update rivers");
            assertThat(held.countryCode).isEqualTo("yy");
            assertThat(session.getOne(RIVER, unseen.id).countryCode).isEqualTo("yy");
        });
    }

    @Test
    void rowsFollowWhereAKeyGoesToAnotherAsItIsLeft() {
        Country first = new Country("xx", "first");
        Country second = new Country("yy", "second");
        Town here = new Town("here", first);
        Town there = new Town("there", second);
        inSession(session -> {
            session.addAll(List.of(first, second, here, there));
            session.commit();
            first.code = "yy";
            second.code = "zz";
            session.commit();
            assertThat(List.of(here.countryCode, there.countryCode)).containsExactly("yy", "zz");
            assertThat(session.list(select(TOWN).where(TOWN.countryCode.eq("yy")))).containsExactly(here);
            assertThat(session.getOne(TOWN, new TownKey("there", "zz"))).isSameAs(there);
        });
    }

    @Test
    void whatIsDeletedLeavesACollectionWhoseOwnerGetsAnotherKey() {
        Country country = new Country("xx", "nowhere");
        Town here = new Town("here", country);
        Town there = new Town("there", country);
        country.towns = new ArrayList<>(List.of(here, there));
        inSession(session -> {
            session.add(country);
            session.commit();
            country.code = "yy";
            session.delete(here);
            session.commit();
            assertThat(country.towns).containsExactly(there);
        });
    }

    @Test
    void rowsThatTheDatabaseDeletesAreDeletedInTheSession() {
        Country country = new Country("xx", "nowhere");
        Town town = new Town("here", country);
        inSession(session -> {
            session.addAll(new ArrayList<>(List.of(country, town)));
            session.commit();
            session.delete(country);
            session.flush();
            assertThat(session.state(town)).isEqualTo(EntityState.DELETED);
            session.rollback();
            assertThat(session.state(town)).isEqualTo(EntityState.PERSISTENT);
            assertThat(session.get(TOWN, new TownKey("here", "xx")).orElseThrow()).isSameAs(town);
        });
    }

    @Test
    void sb79WhatTheDatabaseDeletesByItselfIsNotReadToBeDeleted() {
        Country country = new Country("xx", "nowhere");
        given(country, new Town("here", country), new Town("there", country));
        inSession(session -> {
            session.delete(session.getOne(COUNTRY, "xx"));
            sent();
            session.flush();
            assertThat(sent()).contains("delete countries").doesNotContain("select towns", "delete towns", "update towns");
            assertThat(session.count(select(TOWN))).isZero();
            session.rollback();
            Country again = session.list(select(COUNTRY).load(COUNTRY.towns)).get(0);
            session.delete(again);
            sent();
            session.flush();
            assertThat(sent()).contains("delete towns x2", "delete countries");
        });
    }

    @Test
    void m20AKeyMayBePartOfTheKeyOfWhatDependsOnIt() {
        Worker duke = new Worker("Java", "Duke");
        Worker foo = new Worker("C", "foo");
        inSession(session -> {
            session.addAll(List.of(new Dependent("Obama", duke), new Dependent("Michelle", duke), new Dependent("John", foo)));
            session.commit();
            assertThat(sent()).containsExactly("insert workers x2", "insert dependents x3");
        });
        inSession(session -> {
            Dependent obama = session.getOne(DEPENDENT, new DependentKey("Obama", "Java", "Duke"));
            assertThat(session.list(select(DEPENDENT).load(DEPENDENT.worker)
                    .where(DEPENDENT.name.eq("Obama"), DEPENDENT.firstName.eq("Java")))).containsExactly(obama);
            assertThat(obama.worker.lastName).isEqualTo("Duke");
            assertThat(session.count(select(DEPENDENT).join(WORKER).where(WORKER.lastName.eq("Duke")))).isEqualTo(2);
        });
    }
}
