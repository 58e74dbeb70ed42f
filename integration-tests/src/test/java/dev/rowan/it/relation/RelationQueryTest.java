package dev.rowan.it.relation;

import static dev.rowan.it.relation.AddressTable.ADDRESS;
import static dev.rowan.it.relation.GroupTable.GROUP;
import static dev.rowan.it.relation.MembershipTable.MEMBERSHIP;
import static dev.rowan.it.relation.NodeTable.NODE;
import static dev.rowan.it.relation.ProfileTable.PROFILE;
import static dev.rowan.it.relation.RelationQueryTest_CourseTable.COURSE;
import static dev.rowan.it.relation.RelationQueryTest_PupilTable.PUPIL;
import static dev.rowan.it.relation.RelationQueryTest_SeatTable.SEAT;
import static dev.rowan.it.relation.UserTable.USER;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.Table;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relationships in queries: joined, and asked whether they lead anywhere. */
final class RelationQueryTest extends RelationFixture {

    RelationQueryTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void rows() {
        Group admins = new Group("admins");
        Group guests = new Group("guests");
        Node root = new Node("root");
        root.children = new ArrayList<>(List.of(new Node("left"), new Node("right")));
        root.children.get(0).children = new ArrayList<>(List.of(new Node("leaf")));
        given(user("ed", Set.of(admins, guests), "ed@a", "ed@b"), user("jack", Set.of(guests), "jack@a"), user("wendy", Set.of()),
                new Address("nobody@a"), root);
    }

    private static User user(String name, Set<Group> groups, String... emails) {
        User user = new User(name);
        user.groups = new LinkedHashSet<>(groups);
        user.addresses = new ArrayList<>();
        for (String email : emails) {
            user.addresses.add(new Address(email));
        }
        return user;
    }

    private <T> List<T> list(Query<T> query) {
        return engine.autocommit().list(query);
    }

    @Test
    void joinsByTheForeignKeyOfEitherSide() {
        assertThat(list(select(USER.name, ADDRESS.email).from(USER).join(USER.addresses).orderBy(ADDRESS.email.asc())))
                .containsExactly(new Row2<>("ed", "ed@a"), new Row2<>("ed", "ed@b"), new Row2<>("jack", "jack@a"));
        assertThat(list(select(ADDRESS.email).join(ADDRESS.user).where(USER.name.eq("jack")))).containsExactly("jack@a");
        assertThat(list(select(USER.name).leftJoin(USER.profile).where(PROFILE.id.isNull()))).hasSize(3);
    }

    @Test
    void aLeftJoinKeepsWhatLeadsNowhere() {
        assertThat(list(select(ADDRESS.email, USER.name).from(ADDRESS).leftJoin(ADDRESS.user).where(USER.id.isNull())))
                .containsExactly(new Row2<>("nobody@a", null));
        assertThat(list(select(USER.name, count(ADDRESS.id)).from(USER).leftJoin(USER.addresses).on(ADDRESS.email.like("%@a"))
                .groupBy(USER.name).orderBy(USER.name.asc())))
                .containsExactly(new Row2<>("ed", 1L), new Row2<>("jack", 1L), new Row2<>("wendy", 0L));
    }

    @Test
    void joinsThroughAnAssociationTableWhoseColumnsCanBeNamed() {
        assertThat(list(select(USER.name, GROUP.name).from(USER).join(USER.groups).where(MEMBERSHIP.groupId.gt(0))
                .orderBy(USER.name.asc(), GROUP.name.asc())))
                .containsExactly(new Row2<>("ed", "admins"), new Row2<>("ed", "guests"), new Row2<>("jack", "guests"));
        assertThat(list(select(GROUP.name).distinct().join(GROUP.users).where(USER.name.eq("jack")))).containsExactly("guests");
        assertThat(list(select(USER.name).leftJoin(USER.groups).where(GROUP.id.isNull()))).containsExactly("wendy");
    }

    @Test
    void joinsUnderOtherNames() {
        NodeTable parent = NODE.as("parent");
        assertThat(list(select(NODE.name, parent.name).from(NODE).join(NODE.parent, parent).orderBy(NODE.name.asc())))
                .containsExactly(new Row2<>("leaf", "left"), new Row2<>("left", "root"), new Row2<>("right", "root"));
        NodeTable top = NODE.as("top");
        assertThat(list(select(NODE.name).join(NODE.parent, parent).join(parent.parent, top).where(top.name.eq("root"))))
                .containsExactly("leaf");
        UserTable other = USER.as("other");
        assertThat(list(select(other.name).from(USER).join(USER.groups).join(GROUP.users, other)
                .where(USER.name.eq("jack"), other.name.ne("jack")))).containsExactly("ed");
    }

    @Test
    void asksWhetherThereIsOne() {
        assertThat(list(select(USER.name).where(USER.addresses.any(ADDRESS.email.like("%@b"))))).containsExactly("ed");
        assertThat(list(select(USER.name).where(USER.addresses.any().not()))).containsExactly("wendy");
        assertThat(list(select(USER.name).where(USER.groups.any()).orderBy(USER.name.asc()))).containsExactly("ed", "jack");
        assertThat(list(select(USER.name).where(USER.groups.any(GROUP.name.eq("admins"), MEMBERSHIP.userId.eq(USER.id)))))
                .containsExactly("ed");
        assertThat(list(select(ADDRESS.email).where(ADDRESS.user.has(USER.name.eq("jack"))))).containsExactly("jack@a");
        assertThat(list(select(ADDRESS.email).where(ADDRESS.user.has().not()))).containsExactly("nobody@a");
        assertThat(list(select(USER.name).where(USER.addresses.any(ADDRESS.user.has(USER.as("u"), USER.name.eq("ed"))))))
                .as("one within another, which knows the outermost").containsExactly("ed");
        assertThat(list(select(USER.name).where(USER.profile.has()))).isEmpty();
    }

    /** Takes part in courses. */
    @Table(name = "rel_pupils")
    static class Pupil {
        @Id Integer id;

        @ManyToMany(through = Seat.class)
        List<Course> courses;
    }

    @Table(name = "rel_courses")
    static class Course {
        @Id Integer id;
    }

    /** Of a pupil, who may have yet to choose the course. */
    @Table(name = "rel_seats")
    static class Seat {
        @Id Integer id;

        @ForeignKey(Pupil.class)
        @Column(nullable = false)
        Integer pupilId;

        @ForeignKey(Course.class)
        Integer courseId;
    }

    @Test
    void anAssociationRowThatLeadsNowhereIsNone() {
        MetaData.of(PUPIL, COURSE, SEAT).createAll(engine);
        Pupil pupil = new Pupil();
        Seat seat = new Seat();
        engine.transaction(tx -> {
            tx.insert(PUPIL, pupil);
            seat.pupilId = pupil.id;
            tx.insert(SEAT, seat);
        });
        assertThat(list(select(PUPIL.id).where(PUPIL.courses.any()))).isEmpty();
        engine.transaction(tx -> {
            Course course = new Course();
            tx.insert(COURSE, course);
            seat.courseId = course.id;
            tx.update(SEAT, seat);
        });
        assertThat(list(select(PUPIL.id).where(PUPIL.courses.any()))).containsExactly(pupil.id);
    }

    @Test
    void asksForRowsOfTheSameTable() {
        NodeTable outer = NODE.as("n");
        assertThat(list(select(outer.name).where(outer.children.any(NODE.name.eq("leaf"))))).containsExactly("left");
        NodeTable child = NODE.as("child");
        NodeTable grandchild = NODE.as("grandchild");
        assertThat(list(select(NODE.name).where(NODE.children.any(child, child.children.any(grandchild, grandchild.name.eq("leaf"))))))
                .containsExactly("root");
        assertThatThrownBy(() -> NODE.children.any(NODE.name.eq("leaf"))).isInstanceOf(IllegalStateException.class).hasMessage(
                "Node.children leads to rows of the same table, and both are called rel_nodes: give the outer one an alias, as"
                        + " var outer = NODE.as(\"outer\"), and ask for outer.children");
    }

    @Test
    void aRelationshipOfATableThatIsNotThereIsRefused() {
        NodeTable outer = NODE.as("n");
        assertThatThrownBy(() -> list(select(outer.name).join(NODE.parent, NODE.as("parent")))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rel_nodes");
        assertThatThrownBy(() -> list(select(NODE.name).join(NODE.parent))).isInstanceOf(IllegalStateException.class)
                .hasMessage("Node.parent leads to rows of the same table, and both are called rel_nodes: give what it leads to an alias, as"
                        + " join(NODE.parent, NODE.as(\"other\"))");
    }

    @Test
    void joinsAndLoads() {
        inSession(session -> {
            List<User> users = session.list(select(USER).distinct().join(USER.addresses).where(ADDRESS.email.like("ed%")).load(USER.addresses));
            assertThat(users).hasSize(1);
            assertThat(users.get(0).addresses).hasSize(2);
        });
    }

    @Test
    void changesRowsByWhatTheyLeadTo() {
        engine.transaction(tx -> assertThat(tx.execute(deleteFrom(ADDRESS).where(ADDRESS.user.has(USER.groups.any(GROUP.name.eq("admins"))))))
                .isEqualTo(2));
        assertThat(list(select(ADDRESS.email).orderBy(ADDRESS.email.asc()))).containsExactly("jack@a", "nobody@a");
    }

    @Test
    void isWrittenAsOneWouldByHand() {
        assertThat(engine.sql(select(USER.name).where(USER.groups.any())).replaceAll("[`\"]", "")).isEqualTo(
                "select name from rel_users where exists (select 1 from rel_memberships where rel_memberships.user_id = rel_users.id)");
        assertThat(engine.sql(select(USER.name).where(USER.addresses.any(ADDRESS.email.isNull()).not())).replaceAll("[`\"]", ""))
                .isEqualTo("select name from rel_users where not exists (select 1 from rel_addresses"
                        + " where rel_addresses.user_id = rel_users.id and rel_addresses.email is null)");
    }
}
