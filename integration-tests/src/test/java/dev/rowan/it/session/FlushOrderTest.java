package dev.rowan.it.session;

import static dev.rowan.it.session.AddressTable.ADDRESS;
import static dev.rowan.it.session.KnotTable.KNOT;
import static dev.rowan.it.session.LeftTable.LEFT;
import static dev.rowan.it.session.NodeTable.NODE;
import static dev.rowan.it.session.ParcelTable.PARCEL;
import static dev.rowan.it.session.PersonTable.PERSON;
import static dev.rowan.it.session.RightTable.RIGHT;
import static dev.rowan.it.session.SampleTable.SAMPLE;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.SessionStateException;
import dev.rowan.StaleRowException;
import dev.rowan.UniqueException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which statements a flush sends, and in which order. */
final class FlushOrderTest extends SessionFixture {

    FlushOrderTest(TestDatabase database) {
        super(database);
    }

    @Test
    void o5AndSb41WritesParentsFirstAndDeletesChildrenFirst() {
        Person person = new Person(1, "ed");
        Address address = new Address(1, "ed@example.org", 1);
        inSession(session -> {
            session.add(address);
            session.add(person);
            session.commit();
            assertThat(sent()).containsExactly("insert person", "insert address");

            session.delete(person);
            session.delete(address);
            session.commit();
            assertThat(sent()).containsExactly("delete address", "delete person");
        });
    }

    @Test
    void o7WritesASelfReferenceInOneBatch() {
        inSession(session -> {
            List<Node> nodes = session.addAll(List.of(new Node(1, null), new Node(2, 1), new Node(3, 2)));
            session.commit();
            assertThat(sent()).containsExactly("insert node x3");

            nodes.forEach(session::delete);
            session.commit();
            assertThat(sent()).containsExactly("delete node x3");
        });
    }

    @Test
    void writesReferencedRowsOfOneTableFirstWhateverTheOrderOfAdd() {
        inSession(session -> {
            session.addAll(List.of(new Node(3, 2), new Node(2, 1), new Node(1, null)));
            session.commit();
            assertThat(sent()).containsExactly("insert node x3");
            assertThat(session.list(select(NODE))).hasSize(3);
        });
    }

    @Test
    void breaksACycleOfRowsByASecondUpdate() {
        inSession(session -> {
            List<Node> nodes = session.addAll(List.of(new Node(1, 2), new Node(2, 1)));
            session.commit();
            assertThat(sent()).containsExactly("insert node x2", "update node");
            assertThat(nodes.get(0).parentId).isEqualTo(2);

            nodes.forEach(session::delete);
            session.commit();
            assertThat(sent()).containsExactly("update node", "delete node x2");
        });
    }

    @Test
    void manyCyclesOfRowsAreAFewBatches() {
        inSession(session -> {
            List<Node> nodes = IntStream.range(0, 1_200).mapToObj(i -> new Node(i, i ^ 1)).toList();
            session.addAll(nodes);
            session.commit();
            assertThat(sent()).containsExactly("insert node x1000", "insert node x200", "update node x600");
            assertThat(nodes).allMatch(node -> node.parentId == (node.id ^ 1) && !session.isDirty(node));

            nodes.forEach(session::delete);
            session.commit();
            assertThat(sent()).containsExactly("update node", "update node", "delete node x1000", "delete node x200");
        });
    }

    @Test
    void recordsOfACycleComeBackWithKeysAndReferences() {
        inSession(session -> {
            List<Knot> knots = session.addAll(List.of(new Knot(null, 1, 2), new Knot(null, 2, 1)));
            assertThat(sent()).filteredOn(line -> !line.startsWith("insert")).containsExactly("update knot");
            assertThat(knots).allMatch(knot -> knot.id() != null && session.contains(knot) && !session.isDirty(knot));
            assertThat(knots).extracting(Knot::other).containsExactly(2, 1);
            session.commit();
            assertThat(engine.autocommit().list(select(KNOT).orderBy(KNOT.code.asc()))).isEqualTo(knots);
        });
    }

    @Test
    void oneOpenReferenceLeavesTheOtherRowsInTheirBatch() {
        inSession(session -> {
            List<Node> nodes = IntStream.range(0, 100).mapToObj(i -> new Node(i, i == 0 ? 99 : i - 1)).toList();
            session.addAll(nodes);
            session.commit();
            assertThat(sent()).containsExactly("insert node x100", "update node");
            assertThat(nodes.get(0).parentId).isEqualTo(99);
        });
    }

    @Test
    void sb52BreaksACycleOfTablesByASecondUpdate() {
        inSession(session -> {
            Left left = session.add(new Left(1, 1));
            Right right = session.add(new Right(1, 1));
            session.commit();
            assertThat(sent()).containsExactly("insert left_side", "insert right_side", "update left_side");

            session.delete(left);
            session.delete(right);
            session.commit();
            assertThat(sent()).containsExactly("update left_side", "delete right_side", "delete left_side");
        });
        assertThat(engine.<Long, RuntimeException>transactionResult(tx -> tx.count(select(LEFT)) + tx.count(select(RIGHT)))).isZero();
    }

    @Test
    void o8BatchesRowsOfEqualShapeInTheirOrder() {
        inSession(session -> {
            session.addAll(List.of(new Sample(null, "t1"), new Sample(null, "t2"), new Sample(13, "t3"), new Sample(14, "t4"),
                    new Sample(15, "t5"), new Sample(16, "t6", "given"), new Sample(17, "t7"), new Sample(18, "t8"),
                    new Sample(19, "t9", "given"), new Sample(20, "t10", "given"), new Sample(21, "t11")));
            session.flush();
            assertThat(sent().stream().filter(line -> line.startsWith("insert"))).containsExactlyElementsOf(
                    Stream.concat(keyed("insert sample", 2), Stream.of("insert sample x3", "insert sample", "insert sample x2",
                            "insert sample x2", "insert sample")).toList());
            session.commit();
        });
    }

    @Test
    void o9FindsARowThatIsNoMore() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            session.commit();   // on SQLite nobody else writes while a transaction is open
            engine.transaction(tx -> tx.delete(PERSON, ed));
            ed.name = "edward";
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class)
                    .hasMessageContaining("person").hasMessageContaining("expected 1").hasMessageContaining("matched 0");
        });
    }

    @Test
    void o14ACycleThatNothingCanOpenIsNamedAndNothingIsWritten() {
        inSession(session -> {
            session.addAll(List.of(new Ring(1, 2), new Ring(2, 1)));
            assertThatThrownBy(session::flush).isInstanceOf(SessionStateException.class)
                    .hasMessageContainingAll("ring", "in a cycle", "next_id");
            assertThat(sent()).isEmpty();
            session.rollback();
            session.add(new Ring(1, 1));
            session.commit();
            assertThat(sent()).containsExactly("insert ring");
        });
    }

    @Test
    void o15KeysMayChangeHands() {
        inSession(session -> {
            Parcel first = session.add(new Parcel(1, 1, "a"));
            Parcel second = session.add(new Parcel(1, 2, "a"));
            session.commit();
            first.status = 3;
            second.status = 1;
            session.commit();
            assertThat(session.getOne(PARCEL, new ParcelKey(1, 1))).isSameAs(second);
            assertThat(session.getOne(PARCEL, new ParcelKey(1, 3))).isSameAs(first);

            second.status = 2;
            first.status = 1;
            session.commit();
            assertThat(session.getOne(PARCEL, new ParcelKey(1, 1))).isSameAs(first);

            assertThatThrownBy(() -> session.savepoint(() -> {
                first.status = 7;
                second.status = 1;
                session.flush();
                throw new IllegalStateException("back");
            })).hasMessage("back");
            assertThat(first.status).isEqualTo(1);
            assertThat(second.status).isEqualTo(2);
            assertThat(session.getOne(PARCEL, new ParcelKey(1, 1))).isSameAs(first);
        });
    }

    @Test
    void o18ReadsADefaultBackOnceAndOnlyIfItWasUsed() {
        inSession(session -> {
            Sample given = session.add(new Sample(1, "a", "given"));
            session.flush();
            assertThat(sent()).containsExactly("insert sample");
            Sample left = session.add(new Sample(2, "b"));
            session.flush();
            assertThat(sent()).containsExactly("insert sample", "select sample");
            assertThat(left.filled).isEqualTo("def1");
            assertThat(given.filled).isEqualTo("given");
            session.commit();
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void o19AndSb32WritesNothingForAValueThatIsWhatItWas() {
        given(new Person(1, "ed"));
        inSession(session -> {
            Person ed = session.getOne(PERSON, 1);
            sent();
            ed.name = new String("ed");
            assertThat(session.isDirty(ed)).isFalse();
            session.flush();
            ed.name = "jack";
            assertThat(session.isDirty(ed)).isTrue();
            ed.name = "ed";
            session.flush();
            assertThat(sent()).isEmpty();
        });
    }

    @Test
    void o20AndSb46MakeDeleteAndAddOfOneKeyAnUpdate() {
        given(new Person(60, "ed"));
        inSession(session -> {
            Person old = session.getOne(PERSON, 60);
            sent();
            session.delete(old);
            Person fresh = session.add(new Person(60, "jack"));
            session.flush();
            assertThat(sent()).containsExactly("update person");
            assertThat(session.getOne(PERSON, 60)).isSameAs(fresh);
            session.rollback();
            assertThat(session.state(old)).isEqualTo(EntityState.PERSISTENT);
            assertThat(old.name).isEqualTo("ed");
            assertThat(session.state(fresh)).isEqualTo(EntityState.DETACHED);
        });
    }

    @Test
    void sb44UpdatesThenInsertsThenDeletes() {
        given(new Person(1, "ed"), new Person(2, "jack"));
        inSession(session -> {
            List<Person> people = session.list(select(PERSON).orderBy(PERSON.id.asc()));
            sent();
            session.delete(people.get(0));
            session.add(new Person(3, "wendy"));
            people.get(1).name = "jackie";
            session.flush();
            assertThat(sent()).containsExactly("update person", "insert person", "delete person");
        });
    }

    @Test
    void sb47InsertsBeforeItDeletes() {
        given(new Person(1, "ed"), new Address(1, "a", 1));
        inSession(session -> {
            session.delete(session.getOne(ADDRESS, 1));
            session.add(new Address(2, "a", 1));
            assertThatThrownBy(session::flush).isInstanceOf(UniqueException.class);
        });
    }

    @Test
    void sb49MovesAChildByOneUpdate() {
        given(new Person(1, "ed"), new Person(2, "jack"), new Address(1, "a", 1));
        inSession(session -> {
            Address address = session.getOne(ADDRESS, 1);
            sent();
            address.personId = 2;
            session.flush();
            assertThat(texts()).filteredOn(sql -> sql.startsWith("update"))
                    .containsExactly("update address set person_id = ? where id = ?");
        });
    }

    @Test
    void sb50WritesNullToAColumnWithoutDefaultAndLeavesOutOneWithIt() {
        inSession(session -> {
            session.add(new Sample(1, null));
            session.flush();
            assertThat(texts()).contains("insert into sample (id, data, picture) values (?, ?, ?)");
        });
    }

    @Test
    void sb35ComparesBytesByContent() {
        Sample sample = new Sample(1, "a");
        sample.picture = new byte[] {1, 2, 3};
        given(sample);
        inSession(session -> {
            Sample read = session.getOne(SAMPLE, 1);
            sent();
            read.picture = read.picture.clone();
            session.flush();
            assertThat(sent()).isEmpty();
            read.picture[0] = 9;
            session.flush();
            assertThat(sent()).containsExactly("update sample");
        });
    }

    @Test
    void updatesOfEqualShapeAreOneBatch() {
        given(new Person(1, "a"), new Person(2, "b"), new Person(3, "c"));
        inSession(session -> {
            session.list(select(PERSON)).forEach(person -> person.name = person.name + "!");
            sent();
            session.commit();
            assertThat(sent()).containsExactly("update person x3");
        });
        assertThat(engine.<List<Person>, RuntimeException>transactionResult(tx -> tx.list(select(PERSON).orderBy(PERSON.id.asc()))))
                .extracting(person -> person.name).containsExactly("a!", "b!", "c!");
    }
}
