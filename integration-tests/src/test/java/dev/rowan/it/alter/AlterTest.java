package dev.rowan.it.alter;

import static dev.rowan.it.alter.MemberTable.MEMBER;
import static dev.rowan.it.alter.Member_ClubTable.CLUB;
import static dev.rowan.it.alter.OldMemberTable.OLD_MEMBER;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CheckException;
import dev.rowan.DatabaseException;
import dev.rowan.ForeignKeyException;
import dev.rowan.IntegrityException;
import dev.rowan.UniqueException;
import dev.rowan.UnsupportedException;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect.CommentForm;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables with rows in them are changed, and are then what a new one would be. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
class AlterTest {

    private final TestDatabase database;
    private final Engine engine;

    AlterTest(TestDatabase database) {
        this.database = database;
        this.engine = Engine.create(database.url());
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private int run(Statement statement) {
        return engine.transactionResult(tx -> tx.execute(statement));
    }

    private <T> List<T> list(Select<T> query) {
        return engine.transactionResult(tx -> tx.list(query));
    }

    private void old() {
        MetaData.of(CLUB, OLD_MEMBER).createAll(engine);
        engine.transaction(tx -> {
            tx.insert(OLD_MEMBER, new OldMember(null, "ed", "likes it", "3", new BigDecimal("1.250"), "x"));
            tx.insert(OLD_MEMBER, new OldMember(null, "wendy", null, "12", new BigDecimal("7.005"), null));
            tx.insert(CLUB, new Member.Club(null, "chess"));
        });
    }

    /** Each in a transaction of its own. */
    private void alter() {
        run(MemberDdl.addColumn(MEMBER.email));
        run(MemberDdl.addColumn(MEMBER.sum));
        run(MemberDdl.addColumn(MEMBER.clubId));
        run(MemberDdl.renameColumn("remark", MEMBER.note));
        run(update(MEMBER).set(MEMBER.note, "none").where(MEMBER.note.isNull()));
        run(MemberDdl.alterColumn(MEMBER.note));
        run(MemberDdl.alterColumn(MEMBER.name));
        run(MemberDdl.alterColumn(MEMBER.visits));
        run(MemberDdl.alterColumn(MEMBER.credit));
        run(MemberDdl.dropColumn("gone"));
        run(MemberDdl.addConstraint("uq_member_email"));
        run(MemberDdl.addConstraint("fk_member_club_id"));
        run(MemberDdl.addConstraint("ck_member_visits"));
        run(MemberDdl.createIndexes());
        if (engine.dialect().comments() != CommentForm.NONE) {
            run(MemberDdl.alterComment());
        }
    }

    @Test
    void anAlteredTableHasItsRowsAndIsWhatANewOneWouldBe() {
        old();
        alter();
        List<Member> members = list(select(MEMBER).orderBy(MEMBER.id.asc()));
        assertThat(members.get(0)).isEqualTo(new Member(1, "ed", null, 3, new BigDecimal("1.25"), "likes it", 8, null));
        assertThat(members.get(1).visits()).isEqualTo(12);
        assertThat(members.get(1).credit()).isEqualByComparingTo("7.01");
        assertThat(members.get(1).note()).isEqualTo("none");
        Member added = engine.transactionResult(tx -> tx.insert(MEMBER, new Member(null, null, null, 1, null, null, null, 1)));
        assertThat(added).isEqualTo(new Member(3, null, null, 1, null, "none", 8, 1));

        Shape altered = Shape.of(engine, "member");
        MetaData.of(MEMBER).dropAll(engine);
        MetaData.of(MEMBER).createAll(engine);
        assertThat(altered).isEqualTo(Shape.of(engine, "member"));
    }

    @Test
    void constraintsHoldOnceTheyAreAddedAndNoLongerWhenTheyAreDropped() {
        old();
        alter();
        Statement same = insertInto(MEMBER).set(MEMBER.email, "e@x").set(MEMBER.visits, 1).set(MEMBER.note, "n").set(MEMBER.sum, 1);
        Statement below = insertInto(MEMBER).set(MEMBER.visits, -1).set(MEMBER.note, "n").set(MEMBER.sum, 1);
        Statement clubless = insertInto(MEMBER).set(MEMBER.clubId, 99).set(MEMBER.visits, 1).set(MEMBER.note, "n").set(MEMBER.sum, 1);
        run(same);
        assertThatThrownBy(() -> run(same)).isInstanceOf(UniqueException.class);
        assertThatThrownBy(() -> run(below)).isInstanceOf(CheckException.class);
        assertThatThrownBy(() -> run(clubless)).isInstanceOf(ForeignKeyException.class);
        run(MemberDdl.dropConstraint("uq_member_email"));
        run(MemberDdl.dropConstraint("ck_member_visits"));
        run(MemberDdl.dropConstraint("fk_member_club_id"));
        run(same);
        run(below);
        run(clubless);
        for (String constraint : List.of("uq_member_email", "ck_member_visits", "fk_member_club_id")) {
            assertThatThrownBy(() -> run(MemberDdl.addConstraint(constraint))).as(constraint).isInstanceOf(IntegrityException.class);
            assertThatThrownBy(() -> run(MemberDdl.dropConstraint(constraint))).as(constraint).isInstanceOf(DatabaseException.class);
        }
        assertThat(list(select(MEMBER))).hasSize(6);
        run(deleteFrom(MEMBER).where(MEMBER.id.gt(2)));
        run(MemberDdl.addConstraint("fk_member_club_id"));
        assertThatThrownBy(() -> run(clubless)).isInstanceOf(ForeignKeyException.class);
    }

    @Test
    void aPrimaryKeyIsAddedAndDropped() {
        MetaData.of(AlterTest_PairTable.PAIR).createAll(engine);
        Statement pair = insertInto(AlterTest_PairTable.PAIR).set(AlterTest_PairTable.PAIR.a, 1).set(AlterTest_PairTable.PAIR.b, 2);
        run(pair);
        run(AlterTest_PairDdl.dropConstraint("pk_pair"));
        run(pair);
        assertThatThrownBy(() -> run(AlterTest_PairDdl.addConstraint("pk_pair"))).isInstanceOf(DatabaseException.class);
        run(AlterTest_PairDdl.truncate());
        run(AlterTest_PairDdl.addConstraint("pk_pair"));
        run(pair);
        assertThatThrownBy(() -> run(pair)).isInstanceOf(UniqueException.class);
    }

    @Table
    record Pair(@Id int a, @Id int b) {
    }

    @Test
    void whatCannotBeKeptIsAnErrorAndChangesNothing() {
        old();
        run(insertInto(OLD_MEMBER).set(OLD_MEMBER.name, "mary").set(OLD_MEMBER.visits, "often").set(OLD_MEMBER.credit, BigDecimal.ONE));
        Shape before = Shape.of(engine, "member");
        assertThatThrownBy(() -> run(MemberDdl.alterColumn(MEMBER.visits))).as("a text that is no number").isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> run(MemberDdl.renameColumn("nothing", MEMBER.note))).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> run(MemberDdl.dropColumn("nothing"))).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> run(MemberDdl.alterColumn(MEMBER.email))).as("there is none yet").isInstanceOf(DatabaseException.class);
        if (database.kind() != DatabaseKind.H2) {     // it changes the type before the default, each in a statement
            assertThat(Shape.of(engine, "member")).isEqualTo(before);
        }
        assertThat(list(select(OLD_MEMBER.visits).orderBy(OLD_MEMBER.id.asc()))).containsExactly("3", "12", "often");
    }

    @Test
    void indexesAreCreatedAndDroppedOnceOrTwice() {
        MetaData.of(CLUB).createAll(engine);
        run(MemberDdl.createTable());
        run(MemberDdl.createIndex("ix_member_name"));
        assertThat(Shape.of(engine, "member").indexes()).containsExactly("ix_member_name");
        if (DdlAbility.INDEX_IF_NOT_EXISTS.of(engine.dialect())) {
            run(MemberDdl.createIndex("ix_member_name").ifNotExists());
            run(MemberDdl.createIndexes().ifNotExists());
            run(MemberDdl.dropIndexes().ifExists());
            run(MemberDdl.dropIndexes().ifExists());
            run(MemberDdl.dropIndex("ix_member_name").ifExists());
        } else {
            assertThatThrownBy(() -> run(MemberDdl.createIndex("ix_member_name").ifNotExists())).isInstanceOf(UnsupportedException.class);
            assertThatThrownBy(() -> run(MemberDdl.dropIndex("ix_member_name").ifExists())).isInstanceOf(UnsupportedException.class);
            run(MemberDdl.dropIndex("ix_member_name"));
        }
        assertThat(Shape.of(engine, "member").indexes()).isEmpty();
        assertThatThrownBy(() -> run(MemberDdl.dropIndex("ix_member_name"))).isInstanceOf(DatabaseException.class);
    }

    @Test
    void onlyIfItIsThereOrOnlyIfNot() {
        old();
        if (DdlAbility.COLUMN_IF_EXISTS.of(engine.dialect())) {
            run(MemberDdl.addColumn(MEMBER.email).ifNotExists());
            run(MemberDdl.addColumn(MEMBER.email).ifNotExists());
            run(MemberDdl.dropColumn(MEMBER.email).ifExists());
            run(MemberDdl.dropColumn(MEMBER.email).ifExists());
        } else {
            assertThatThrownBy(() -> run(MemberDdl.addColumn(MEMBER.email).ifNotExists())).isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining(engine.dialect().product()).hasMessageContaining("Inspector");
            assertThatThrownBy(() -> run(MemberDdl.dropColumn(MEMBER.email).ifExists())).isInstanceOf(UnsupportedException.class);
        }
        if (DdlAbility.DROP_CONSTRAINT_IF_EXISTS.of(engine.dialect())) {
            for (String constraint : List.of("uq_member_email", "ck_member_visits", "fk_member_club_id", "nobody_knows_it")) {
                run(MemberDdl.dropConstraint(constraint).ifExists());
            }
        } else {
            assertThatThrownBy(() -> run(MemberDdl.dropConstraint("uq_member_email").ifExists())).isInstanceOf(UnsupportedException.class);
        }
        run(MemberDdl.createTable().ifNotExists());
        run(MemberDdl.dropTable().ifExists());
        run(MemberDdl.dropTable().ifExists());
        run(MemberDdl.createTable().ifNotExists());
        run(MemberDdl.createTable().ifNotExists());
    }

    @Test
    void aTableIsRenamedAndItsReferencesFollow() throws SQLException {
        MetaData.of(CLUB, MEMBER).createAll(engine);
        try (Connection connection = database.dataSource().getConnection(); java.sql.Statement statement = connection.createStatement()) {
            statement.execute("alter table club rename to society");
        }
        run(Member_ClubDdl.renameTable("society"));
        run(insertInto(CLUB).set(CLUB.title, "chess"));
        run(insertInto(MEMBER).set(MEMBER.clubId, 1).set(MEMBER.visits, 1).set(MEMBER.note, "").set(MEMBER.sum, 1));
        assertThatThrownBy(() -> run(insertInto(MEMBER).set(MEMBER.clubId, 2).set(MEMBER.visits, 1))).isInstanceOf(ForeignKeyException.class);
    }

    @Test
    void valuesAreMadeOfOldOnesWhereTheDatabaseCan() {
        old();
        if (DdlAbility.ALTER_USING.of(engine.dialect())) {
            run(MemberDdl.alterColumn(MEMBER.visits).using("cast(visits as integer) * 2"));
            assertThat(list(select(MEMBER.visits).orderBy(MEMBER.id.asc()))).containsExactly(6, 24);
        } else {
            assertThatThrownBy(() -> run(MemberDdl.alterColumn(MEMBER.visits).using("1"))).isInstanceOf(UnsupportedException.class)
                    .hasMessage("member.visits: " + engine.dialect().product()
                            + " has no \"alter column … using\": update the rows before, or add a column, fill it and drop the other one");
        }
    }

    @Test
    void aCommentIsSetAndTakenAway() {
        MetaData.of(CLUB).createAll(engine);
        run(MemberDdl.createTable());
        if (engine.dialect().comments() == CommentForm.NONE) {
            assertThatThrownBy(() -> run(MemberDdl.alterComment())).isInstanceOf(UnsupportedException.class).hasMessageContaining("SQLite");
            return;
        }
        assertThat(Shape.of(engine, "member").comment()).isEqualTo("who takes part");
        run(OldMemberDdl.alterComment());
        assertThat(Shape.of(engine, "member").comment()).isNull();
        run(MemberDdl.alterComment());
        assertThat(Shape.of(engine, "member").comment()).isEqualTo("who takes part");
    }

    @Test
    void truncatingCountsAnew() {
        old();
        run(OldMemberDdl.truncate());
        OldMember first = engine.transactionResult(tx -> tx.insert(OLD_MEMBER, new OldMember(null, "a", null, null, BigDecimal.ONE, null)));
        assertThat(first.id()).isEqualTo(1);
    }
}
