package dev.rowan.it.relation.ends;

import static dev.rowan.it.relation.ends.FirmTable.FIRM;
import static dev.rowan.it.relation.ends.JobTable.JOB;
import static dev.rowan.it.relation.ends.LandTable.LAND;
import static dev.rowan.it.relation.ends.PlaceTable.PLACE;
import static dev.rowan.it.relation.ends.ShareTable.SHARE;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.CountedSessions;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The end of a foreign key is joined to the query that reads the objects that have it, on every level. */
final class JoinedBelowTest extends CountedSessions {

    JoinedBelowTest(TestDatabase database) {
        super(database, MetaData.of(LAND, PLACE, FIRM, JOB, SHARE), "ends_");
    }

    /** Two firms, of which the first has three jobs, by rank: c, b, a. */
    private void firms() {
        Land north = new Land("north");
        Place one = new Place("x", 1, north);
        Place two = new Place("x", 2, null);
        Job a = new Job("a", 1, one, null);
        Job b = new Job("b", 2, two, a);
        Job c = new Job("c", 3, null, b);
        Firm first = new Firm("first");
        first.land = north;
        first.jobs = new ArrayList<>(List.of(a, b, c));
        first.shared = new LinkedHashSet<>(List.of(a, b));
        Firm second = new Firm("second");
        second.jobs = new ArrayList<>(List.of(new Job("d", 1, one, a)));
        second.shared = new LinkedHashSet<>(List.of(b));
        second.byName = new LinkedHashMap<>(Map.of("a", a, "c", c));
        second.lent = new ArrayList<>(List.of(a, c));
        given(first, second);
    }

    private static List<Firm> firms(Session session) {
        return session.list(select(FIRM).orderBy(FIRM.id.asc()));
    }

    private static List<String> names(Iterable<Job> jobs) {
        List<String> names = new ArrayList<>();
        jobs.forEach(job -> names.add(job.name + "@" + (job.place == null ? "" : job.place.house + job.place.number)
                + (job.place == null || job.place.land == null ? "" : " " + job.place.land.name)));
        return names;
    }

    @Test
    void aQueryHasThemWithTheCollection() {
        firms();
        inSession(session -> {
            List<Firm> read = session.list(select(FIRM).orderBy(FIRM.id.asc()).load(FIRM.land, FIRM.jobs.load(JOB.place.load(PLACE.land), JOB.boss)));
            assertThat(sent()).containsExactly("select firms", "select jobs");
            assertThat(names(read.get(0).jobs)).as("by rank").containsExactly("c@", "b@x2", "a@x1 north");
            assertThat(names(read.get(1).jobs)).containsExactly("d@x1 north");
            Job a = read.get(0).jobs.get(2);
            assertThat(read.get(0).jobs).extracting(job -> job.boss).containsExactly(read.get(0).jobs.get(1), a, null);
            assertThat(read.get(1).jobs.get(0).place).isSameAs(a.place);
            assertThat(a.place.land).isSameAs(read.get(0).land);
            assertThat(read.get(0).jobs).allMatch(job -> job.firm == read.get(0) && session.isLoaded(job, JOB.place)
                    && session.isLoaded(job, JOB.boss) && !session.isDirty(job));
            assertThat(session.isLoaded(read.get(0).jobs.get(1).place, PLACE.land)).isTrue();
            session.flush();
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void aLoadHasThemWithTheCollection() {
        firms();
        inSession(session -> {
            List<Firm> read = firms(session);
            sent();
            session.load(read, FIRM.jobs.load(JOB.place.load(PLACE.land)));
            assertThat(sent()).containsExactly("select jobs");
            assertThat(names(read.get(0).jobs)).containsExactly("c@", "b@x2", "a@x1 north");
            session.load(read, FIRM.jobs.load(JOB.place.load(PLACE.land), JOB.firm), FIRM.jobs.load(JOB.firm.load(FIRM.jobs)));
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void aMapAndBothKindsOfAssociationsHaveThemToo() {
        firms();
        inSession(session -> {
            List<Firm> read = firms(session);
            sent();
            session.load(read, FIRM.byName.load(JOB.place.load(PLACE.land)));
            assertThat(sent()).containsExactly("select jobs");
            assertThat(read.get(0).byName).isEmpty();
            assertThat(read.get(1).byName).containsOnlyKeys("a", "c");
            assertThat(read.get(1).byName.get("a").place.land.name).isEqualTo("north");
        });
        inSession(session -> {
            List<Firm> read = firms(session);
            sent();
            session.load(read, FIRM.shared.load(JOB.place.load(PLACE.land), JOB.firm.load(FIRM.land)), FIRM.lent.load(JOB.boss.load(JOB.boss)));
            assertThat(sent()).containsExactly("select jobs", "select jobs");
            assertThat(names(read.get(0).shared)).containsExactlyInAnyOrder("a@x1 north", "b@x2");
            assertThat(names(read.get(1).shared)).containsExactly("b@x2");
            assertThat(read.get(1).shared.iterator().next().firm).isSameAs(read.get(0));
            assertThat(read.get(0).land.name).isEqualTo("north");
            assertThat(read.get(1).lent).extracting(job -> job.name).containsExactly("a", "c");
            assertThat(read.get(1).lent.get(1).boss.boss).isSameAs(read.get(1).lent.get(0));
        });
    }

    @Test
    void theEndOfAForeignKeyThatIsReadByItsKeyHasItsOwnWithIt() {
        firms();
        inSession(session -> {
            List<Job> jobs = session.list(select(JOB).orderBy(JOB.name.asc()));
            sent();
            session.load(jobs, JOB.place.load(PLACE.land), JOB.firm.load(FIRM.land));
            assertThat(sent()).containsExactly("select places", "select firms");
            assertThat(names(jobs)).containsExactly("a@x1 north", "b@x2", "c@", "d@x1 north");
            assertThat(jobs.get(0).firm.land).isSameAs(jobs.get(0).place.land);
        });
        inSession(session -> {
            List<Job> jobs = session.list(select(JOB).orderBy(JOB.name.asc()).forUpdate().load(JOB.place.load(PLACE.land)));
            assertThat(sent()).containsExactly("select jobs", "select places");
            assertThat(names(jobs)).containsExactly("a@x1 north", "b@x2", "c@", "d@x1 north");
        });
    }

    @Test
    void levelsBetweenHaveTheirOwn() {
        firms();
        inSession(session -> {
            Firm second = session.one(select(FIRM).where(FIRM.name.eq("second"))
                    .load(FIRM.jobs.load(JOB.boss.load(JOB.firm.load(FIRM.jobs.load(JOB.place))))));
            assertThat(sent()).containsExactly("select firms", "select jobs", "select jobs");
            Firm first = second.jobs.get(0).boss.firm;
            assertThat(first.jobs).extracting(job -> job.place == null ? null : job.place.number).containsExactly(null, 2, 1);
            assertThat(first.jobs).contains(second.jobs.get(0).boss);
        });
    }

    @Test
    void whatIsHeldStaysAsItIs() {
        firms();
        inSession(session -> session.noAutoflush(() -> {
            Place one = session.getOne(PLACE, new PlaceKey("x", 1));
            Job a = session.one(select(JOB).where(JOB.name.eq("a")).load(JOB.place));
            Job b = session.one(select(JOB).where(JOB.name.eq("b")));
            one.landId = null;
            a.place = null;
            b.boss = b;
            b.name = "changed";
            List<Firm> read = session.list(select(FIRM).orderBy(FIRM.id.asc()).load(FIRM.jobs.load(JOB.place, JOB.boss)));
            assertThat(one.landId).isNull();
            assertThat(a.place).isNull();
            assertThat(b.boss).isSameAs(b);
            assertThat(names(read.get(0).jobs)).containsExactly("c@", "changed@x2", "a@");
            assertThat(read.get(1).jobs.get(0).place).isSameAs(one);
            sent();
            session.list(select(FIRM).orderBy(FIRM.id.asc()).load(FIRM.jobs.load(JOB.place, JOB.boss, JOB.firm)).populateExisting());
            assertThat(sent()).containsExactly("select firms", "select jobs");
            assertThat(names(read.get(0).jobs)).containsExactly("c@", "b@x2", "a@x1");
            assertThat(one.landId).isNotNull();
            assertThat(b.boss).isSameAs(a);
            assertThat(session.isDirty(b)).isFalse();
        }));
    }

    @Test
    void aRowThatLeadsElsewhereThanTheObjectThatIsHeldIsAskedFor() {
        firms();
        inSession(session -> {
            List<Firm> read = firms(session);
            Job d = session.one(select(JOB).where(JOB.name.eq("d")));
            session.execute(update(JOB).set(JOB.placeNumber, 2).where(JOB.name.eq("d")));
            sent();
            session.load(read, FIRM.jobs.load(JOB.place.load(PLACE.land)));
            assertThat(sent()).containsExactly("select jobs");
            assertThat(names(List.of(d))).containsExactly("d@x2");
        });
    }

    @Test
    void aThousandParentsAndWhatTheirChildrenShare() {
        engine.transaction(tx -> {
            tx.insertAll(LAND, IntStream.range(0, 3).mapToObj(i -> new Land("l" + i)).toList());
            List<Place> places = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                Place place = new Place("p", i, null);
                place.landId = i % 3 + 1;
                places.add(place);
            }
            tx.insertAll(PLACE, places);
            tx.insertAll(FIRM, IntStream.range(0, 1000).mapToObj(i -> new Firm("f" + i)).toList());
            tx.execute(insertInto(JOB).columns(JOB.name, JOB.rank, JOB.firmId, JOB.placeHouse, JOB.placeNumber)
                    .select(select(FIRM.name, PLACE.number, FIRM.id, PLACE.house, PLACE.number).from(FIRM).crossJoin(PLACE)));
        });
        sent();
        inSession(session -> {
            List<Firm> read = session.list(select(FIRM).orderBy(FIRM.id.asc()).load(FIRM.jobs.load(JOB.place.load(PLACE.land))));
            assertThat(sent()).containsExactly("select firms", "select jobs", "select jobs");
            LinkedHashMap<Integer, Place> places = new LinkedHashMap<>();
            for (Firm firm : read) {
                assertThat(firm.jobs).hasSize(30).allMatch(job -> job.firm == firm && job.place.number.equals(job.rank)
                        && job.place.land.id == job.rank % 3 + 1);
                firm.jobs.forEach(job -> assertThat(places.computeIfAbsent(job.rank, ignored -> job.place)).isSameAs(job.place));
            }
            session.flush();
            assertThat(sent()).isEmpty();
        });
    }
}
