package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.LineTable.LINE;
import static dev.rowan.it.relation.MembershipTable.MEMBERSHIP;
import static dev.rowan.it.relation.NodeTable.NODE;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Detached graphs that are brought into a session. */
final class RelationMergeTest extends RelationFixture {

    RelationMergeTest(TestDatabase database) {
        super(database);
    }

    @Test
    void sb70AGraphIsMergedWithWhatItLeadsTo() {
        User ed = new User("ed");
        ed.addresses = new ArrayList<>(List.of(new Address("a"), new Address("b")));
        given(ed);
        ed.name = "edward";
        ed.addresses.get(0).email = "a2";
        ed.addresses.remove(1);
        ed.addresses.add(new Address("c"));
        inSession(session -> {
            User own = session.merge(ed);
            assertThat(own).isNotSameAs(ed);
            assertThat(own.addresses).hasSize(2).doesNotContainAnyElementsOf(ed.addresses);
            assertThat(sent()).containsExactly("select users", "select addresses");
            session.commit();
            assertThat(session.list(select(ADDRESS).orderBy(ADDRESS.email.asc()))).extracting(address -> address.email + (address.userId == null))
                    .containsExactly("a2false", "btrue", "cfalse");
        });
    }

    @Test
    void whatWasNotTouchedIsLeftAndWhatIsEmptyIsEmptied() {
        User ed = new User("ed");
        ed.addresses = new ArrayList<>(List.of(new Address("a")));
        ed.groups = new LinkedHashSet<>(Set.of(new Group("g")));
        given(ed);
        User untouched = new User("edward");
        untouched.id = ed.id;
        inSession(session -> {
            session.merge(untouched);
            session.commit();
            assertThat(session.list(select(ADDRESS))).extracting(address -> address.userId).containsExactly(ed.id);
            assertThat(session.count(select(MEMBERSHIP))).isEqualTo(1);
        });
        untouched.addresses = new ArrayList<>();
        untouched.groups = new LinkedHashSet<>();
        inSession(session -> {
            session.merge(untouched);
            session.commit();
            assertThat(session.list(select(ADDRESS))).extracting(address -> address.userId).containsExactly((Integer) null);
            assertThat(session.count(select(MEMBERSHIP))).isZero();
        });
    }

    @Test
    void orphansOfAMergedGraphAreDeleted() {
        Order order = new Order("ed");
        order.lines = new ArrayList<>(List.of(new Line(1, "a"), new Line(2, "b")));
        given(order);
        order.lines.remove(0);
        inSession(session -> {
            session.merge(order);
            session.commit();
            assertThat(session.list(select(LINE))).extracting(line -> line.text).containsExactly("b");
        });
    }

    @Test
    void aGraphThatLeadsBackToItselfIsMergedOnce() {
        Node top = new Node("top");
        Node below = new Node("below");
        below.parent = top;
        top.children = new ArrayList<>(List.of(below));
        inSession(session -> {
            Node own = session.merge(top);
            assertThat(own.children.get(0).parent).isSameAs(own);
            session.commit();
            assertThat(session.count(select(NODE))).isEqualTo(2);
            assertThat(top.id).isNull();
        });
    }
}
