package dev.rowan.it.alter;

import static dev.rowan.it.alter.AlterDocTest_BookTable.BOOK;
import static dev.rowan.it.alter.MemberTable.MEMBER;
import static dev.rowan.it.alter.Member_ClubTable.CLUB;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CheckException;
import dev.rowan.DatabaseException;
import dev.rowan.ForeignKeyException;
import dev.rowan.NotNullException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.UnsupportedException;
import dev.rowan.ddl.DdlStatement;
import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQLite builds a table anew to change it, and loses nothing that anybody has in it or on it. */
@OnDatabases(DatabaseKind.SQLITE)
class RebuildTest {

    /** A table with what no model knows: a column, a trigger, an index over an expression, words of its own; and rows with gaps. */
    private static final List<String> SCHEMA = List.of(
            "create table club (id integer primary key, title text)",
            """
            CREATE TABLE member ( -- made by hand, (oddly
                id INTEGER constraint pk_member PRIMARY KEY AUTOINCREMENT,
                name text /* any, length */ default 'it''s, (nobody)',
                email text, [own column] text collate nocase, visits integer default 7 not null, credit text, note text, sum integer,
                club_id integer,
                constraint "uq_own" unique ([own column]), CHECK (visits < 1000 and name <> ','),
                constraint fk_own foreign key (club_id) references club (id) on delete cascade -- the last, one
            )""",
            "create table badge (id integer primary key, member_id integer not null references member (id) on delete cascade, "
                    + "parent integer references badge (id))",
            "create index ix_own on member (lower(name)) where visits > 0",
            "create view names as select m.name, b.id from member m join badge b on b.member_id = m.id",
            "create table log (text text)",
            "create trigger tr_own after update on member begin insert into log values ('updated ' || new.id); end",
            "create trigger tr_badge after insert on badge begin update member set visits = visits + 1 where id = new.member_id; end",
            "insert into club values (1, 'chess')",
            "insert into member (id, name, [own column], note, club_id, email) values (3, 'ed', 'kept', 'n', 1, 'e@x'), (41, 'wendy', 'too', 'n', 1, 'w@x'),"
                    + " (99, 'gone', null, 'n', null, 'g@x')",
            "delete from member where id = 99",
            "insert into badge values (1, 3, null), (2, 41, 1)");

    private final TestDatabase database;
    private final Engine engine;

    RebuildTest(TestDatabase database) {
        this.database = database;
        this.engine = Engine.builder(database.url()).poolSize(1).maxOverflow(0).build();
    }

    @BeforeEach
    void create() throws SQLException {
        database.empty();
        say(SCHEMA);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void say(List<String> statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private List<String> others() throws SQLException {
        return texts("select coalesce(sql, name) from sqlite_schema where name <> 'member' order by name");
    }

    private List<String> rows() throws SQLException {
        return texts("select id || name || coalesce([own column], '-') || visits || coalesce(club_id, '-') || email from member order by id");
    }

    private void run(DdlStatement statement) {
        engine.transaction(tx -> tx.execute(statement));
    }

    @Test
    void nothingIsLost() throws SQLException {
        List<String> others = others();
        List<String> rows = rows();
        List<DdlStatement> changes = List.of(MemberDdl.alterColumn(MEMBER.note), MemberDdl.addConstraint("uq_member_email"),
                MemberDdl.addConstraint("ck_member_visits"), MemberDdl.dropConstraint("fk_own"), MemberDdl.addConstraint("fk_member_club_id"),
                MemberDdl.dropConstraint("uq_member_email"), MemberDdl.alterColumn(MEMBER.name));
        for (DdlStatement change : changes) {
            run(change);
            assertThat(rows()).as(change.toString()).isEqualTo(rows);
            assertThat(texts("select id || member_id from badge")).as("children stay").containsExactly("13", "241");
            assertThat(texts("select seq from sqlite_sequence where name = 'member'")).as("the counter").containsExactly("99");
            assertThat(texts("select name from sqlite_sequence")).containsExactly("member");
            assertThat(texts("pragma foreign_key_check")).isEmpty();
            assertThat(texts("pragma integrity_check")).containsExactly("ok");
            assertThat(texts("select text from log")).as("no trigger fires").hasSize(2);
        }
        assertThat(others()).as("indexes, triggers, views, other tables").isEqualTo(others);
        String text = texts("select sql from sqlite_schema where name = 'member'").get(0);
        assertThat(text).contains("[own column] text collate nocase", "constraint \"uq_own\" unique ([own column])",
                "CHECK (visits < 1000 and name <> ',')", "PRIMARY KEY AUTOINCREMENT", "note text /* varchar(60) */ default 'none' not null",
                "constraint ck_member_visits check (visits >= 0)", "constraint fk_member_club_id", "made by hand").doesNotContain("fk_own", "uq_member_email");
        say(List.of("insert into member (name, email, note) values ('mary', 'm', 'n')", "insert into badge values (7, 100, null)"));
        assertThat(texts("select id from member where name = 'mary'")).as("counted on").containsExactly("100");
        assertThat(texts("select text from log")).as("triggers fire").contains("updated 100");
        assertThat(texts("select name from names order by id")).containsExactly("ed", "wendy", "mary");
        say(List.of("delete from club"));
        assertThat(texts("select id from badge")).as("cascades").containsExactly("7");
    }

    @Test
    void foreignKeysAreOnAfterwardsOnTheSameConnection() {
        run(MemberDdl.alterColumn(MEMBER.name));
        assertThatThrownBy(() -> engine.transaction(tx -> tx.execute(insertInto(MEMBER).set(MEMBER.clubId, 77).set(MEMBER.visits, 1))))
                .isInstanceOf(ForeignKeyException.class);
        assertThatThrownBy(() -> run(MemberDdl.addConstraint("uq_own"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatFailsInTheMiddleChangesNothing() throws SQLException {
        List<String> before = texts("select sql from sqlite_schema order by name");
        List<String> rows = rows();
        say(List.of("update member set note = null, email = 'same', visits = -5"));
        say(List.of("pragma foreign_keys = off", "update member set club_id = 55 where id = 41"));
        rows = rows();
        assertThatThrownBy(() -> run(MemberDdl.alterColumn(MEMBER.note))).isInstanceOf(NotNullException.class);
        assertThatThrownBy(() -> run(MemberDdl.addConstraint("uq_member_email"))).isInstanceOf(UniqueException.class);
        assertThatThrownBy(() -> run(MemberDdl.addConstraint("ck_member_visits"))).isInstanceOf(CheckException.class);
        assertThatThrownBy(() -> run(MemberDdl.addConstraint("fk_member_club_id"))).isInstanceOf(ForeignKeyException.class)
                .hasMessageContaining("row 41 of");
        assertThatThrownBy(() -> run(MemberDdl.dropConstraint("nobody_knows_it"))).isInstanceOf(DatabaseException.class)
                .hasMessageContaining("no such constraint: nobody_knows_it");
        assertThatThrownBy(() -> run(MemberDdl.dropConstraint("pk_member"))).isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("alter the column instead");
        assertThatThrownBy(() -> run(MemberDdl.alterColumn(MEMBER.visits).using("no_such_function(visits)"))).isInstanceOf(DatabaseException.class);
        assertThat(texts("select sql from sqlite_schema order by name")).isEqualTo(before);
        assertThat(rows()).isEqualTo(rows);
        run(MemberDdl.alterColumn(MEMBER.name));        // the connection is fit for use
        assertThatThrownBy(() -> engine.transaction(tx -> tx.execute(insertInto(MEMBER).set(MEMBER.clubId, 77).set(MEMBER.visits, 1))))
                .isInstanceOf(ForeignKeyException.class);
    }

    @Test
    void whatTheColumnSaysOfItselfIsNotLost() throws SQLException {
        say(List.of("drop view names", "drop trigger tr_badge", "drop trigger tr_own", "drop table badge", "drop table member",
                "create table member (id integer primary key, email text unique, visits integer check (visits > 1))"));
        assertThatThrownBy(() -> run(MemberDdl.alterColumn(MEMBER.email))).isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("\"email text unique\" has in the table's text a constraint").hasMessageContaining("lost");
        assertThatThrownBy(() -> run(MemberDdl.alterColumn(MEMBER.visits))).isInstanceOf(UnsupportedException.class);
    }

    @Test
    void rowIdsStayWhereNoColumnIsThem() throws SQLException {
        say(List.of("drop view names", "drop trigger tr_badge", "drop trigger tr_own", "drop table badge", "drop table member",
                "create table member (email text, visits integer)",
                "insert into member (rowid, email) values (5, 'a'), (17, 'b')"));
        run(MemberDdl.addConstraint("uq_member_email"));
        assertThat(texts("select rowid || email from member")).containsExactly("5a", "17b");
    }

    @Test
    void itIsATransactionOfItsOwn() throws SQLException {
        engine.transaction(tx -> {
            tx.list(select(CLUB));
            tx.execute(MemberDdl.alterColumn(MEMBER.name));
            tx.execute(MemberDdl.addConstraint("uq_member_email"));
            tx.execute(Sql.update(CLUB).set(CLUB.title, "go").all());
            assertThatThrownBy(() -> tx.execute(MemberDdl.dropConstraint("uq_member_email"))).isInstanceOf(TransactionStateException.class)
                    .hasMessageStartingWith("SQLite builds a table anew in a transaction of its own, and this one has written already");
        });
        assertThat(texts("select title from club")).containsExactly("go");
        assertThat(texts("select sql from sqlite_schema where name = 'member'").get(0)).contains("uq_member_email");
    }

    @Test
    void itsTextIsAScriptThatEndsInAnErrorIfTheTableHasMoreThanTheModel() throws SQLException {
        Dialect sqlite = Dialect.of("sqlite");
        List<String> script = MemberDdl.alterColumn(MEMBER.note).statements(sqlite);
        List<String> rows = rows();
        assertThatThrownBy(() -> say(script)).isInstanceOf(SQLException.class).hasMessageContaining("rowan_more_than_the_model");
        assertThat(rows()).isEqualTo(rows);

        assertThatThrownBy(() -> MemberDdl.dropConstraint("uq_own").sql(sqlite)).isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("no such constraint: uq_own in the model");
        for (String more : List.of("unique (title)", "foreign key (pages) references book (id)")) {
            say(List.of("create table book (id integer primary key, title text, isbn text, pages integer, constraint uq_book_isbn unique (isbn), "
                    + more + ")"));
            assertThatThrownBy(() -> say(AlterDocTest_BookDdl.alterColumn(BOOK.title).statements(sqlite))).as(more).isInstanceOf(SQLException.class)
                    .hasMessageContaining("rowan_more_than_the_model");
            say(List.of("drop table book"));
        }
        engine.transaction(tx -> {
            tx.execute(AlterDocTest_BookDdl.createTable().withIndexes());
            tx.execute(insertInto(BOOK).set(BOOK.title, "Emma").set(BOOK.pages, 5));
        });
        List<String> table = bookText();
        say(AlterDocTest_BookDdl.alterColumn(BOOK.title).statements(sqlite));
        assertThat(bookText()).isEqualTo(table);
        say(AlterDocTest_BookDdl.dropConstraint("uq_book_isbn").statements(sqlite));
        assertThat(bookText().get(0)).doesNotContain("uq_book_isbn").contains("ck_book_1");
        say(AlterDocTest_BookDdl.addConstraint("uq_book_isbn").statements(sqlite));
        assertThat(bookText().get(0)).contains("uq_book_isbn");
        assertThat(texts("select id || title || pages from book")).containsExactly("1Emma5");
        assertThat(texts("select seq from sqlite_sequence where name = 'book'")).containsExactly("1");
        assertThat(texts("select name from sqlite_schema where tbl_name = 'book' and type = 'index' and sql is not null")).containsExactly("ix_book_title");
    }

    private List<String> bookText() throws SQLException {
        return texts("select sql from sqlite_schema where name = 'book'").stream()
                .map(text -> text.replace("\"book\"", "book").toLowerCase(Locale.ROOT)).toList();
    }
}
