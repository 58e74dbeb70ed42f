package dev.rowan.it.contract;

import static dev.rowan.it.contract.TextContract_NoteTable.NOTE;
import static dev.rowan.it.contract.TextContract_QuotedTable.QUOTED;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.dialect.Dialect.CommentForm;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.sql.Condition;
import dev.rowan.sql.TextColumn;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S8 and S9: texts of all characters, and those that SQL text gives a meaning. */
interface TextContract extends OnEngine {

    String QUOTES = "some 'text' hey \"hi there\" that's text";
    String BACKSLASHES = "backslash one \\ backslash two \\\\ end";
    String PERCENTS = "percent % signs %% percent";

    List<String> TEXTS = List.of(
            "« Alors vous imaginez ma 🐍 surprise, au lever du jour, quand une drôle de petite 🐍 voix m’a réveillé. Elle disait: … »",
            "réve🐍 illé", "", QUOTES, BACKSLASHES, PERCENTS, "some % value", "some %% other value", "line\nbreak\r\n\ttab", "q?mark :colon {brace} --comment /* x */");

    Set<DatabaseKind> HAS_CHARACTER_SETS = Set.of(DatabaseKind.MYSQL, DatabaseKind.MARIADB);

    @Table
    record Note(@Id(assigned = true) int id, String line, @Column(length = 100_000) String text) {
    }

    @Table(comment = "it's a \"table\" \\ 100%")
    record Quoted(@Id(assigned = true) int id,
            @Column(serverDefault = "'some ''text'' hey \"hi there\" that''s text'", comment = QUOTES) String quotes,
            @Column(serverDefault = "'backslash one \\ backslash two \\\\ end'", comment = BACKSLASHES) String backslashes,
            @Column(serverDefault = "'percent % signs %% percent'", comment = PERCENTS) String percents,
            @Column(serverDefault = "'réve🐍 illé'") String unicode) {
    }

    @Test
    @Shows({Case.S8, Case.S9, Case.DC_13, Case.DC_45, Case.DC_48})
    default void lines() {
        assertKept(NOTE.line);
    }

    @Test
    @Shows({Case.S8, Case.S9, Case.DC_13, Case.DC_45, Case.DC_48})
    default void texts() {
        assertKept(NOTE.text);
    }

    @Test
    @Shows({Case.S8, Case.DC_45})
    default void nullIsNotTheEmptyText() {
        create(NOTE);
        execute(insertInto(NOTE).set(NOTE.id, 1).set(NOTE.line, ""));
        execute(insertInto(NOTE).set(NOTE.id, 2).setNull(NOTE.line));
        assertThat(ids(NOTE.id, NOTE.line.eq(""))).containsExactly(1);
        assertThat(ids(NOTE.id, NOTE.line.isNull())).containsExactly(2);
        assertThat(list(select(NOTE).where(NOTE.id.eq(2)))).containsExactly(new Note(2, null, null));
    }

    /** A batch may be rewritten into one statement by a driver, its values as text. */
    @Test
    @Shows({Case.S8, Case.DC_45})
    default void inABatch() {
        create(NOTE);
        List<Note> notes = Stream.iterate(0, i -> i < TEXTS.size(), i -> i + 1).map(i -> new Note(i, TEXTS.get(i), TEXTS.get(i))).toList();
        engine().transaction(tx -> tx.insertAll(NOTE, notes));
        assertThat(list(select(NOTE).orderBy(NOTE.id.asc()))).isEqualTo(notes);
    }

    @Test
    @Shows(value = {Case.S9, Case.DC_5}, needs = Ability.COMMENTS)
    default void defaultsAndCommentsOfDdl() throws SQLException {
        create(QUOTED);
        execute(insertInto(QUOTED).set(QUOTED.id, 1));
        assertThat(list(select(QUOTED))).containsExactly(new Quoted(1, QUOTES, BACKSLASHES, PERCENTS, "réve🐍 illé"));
        if (engine().dialect().comments() == CommentForm.NONE) {
            return;   // created without them
        }
        InDatabase there = InDatabase.of(database());
        assertThat(there.tableComment("quoted")).isEqualTo("it's a \"table\" \\ 100%");
        assertThat(there.columnComments("quoted")).containsEntry("quotes", QUOTES).containsEntry("backslashes", BACKSLASHES)
                .containsEntry("percents", PERCENTS);
    }

    /** A table is told its character set, so a database of another one makes no difference. */
    @Test
    @Shows(Case.S8)
    default void theDatabasesCharacterSetChangesNothing() throws SQLException {
        if (HAS_CHARACTER_SETS.contains(database().kind())) {
            try (Connection connection = database().dataSource().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("alter database " + database().name() + " character set latin1");
            }
        }
        assertKept(NOTE.line);
    }

    private void assertKept(TextColumn<Note> column) {
        create(NOTE);
        for (int i = 0; i < TEXTS.size(); i++) {
            execute(insertInto(NOTE).set(NOTE.id, i).set(column, TEXTS.get(i)));
        }
        assertThat(list(column, NOTE.id)).isEqualTo(TEXTS);
        for (int i = 0; i < TEXTS.size(); i++) {
            Condition same = column.eq(TEXTS.get(i));
            assertThat(ids(NOTE.id, same)).as(TEXTS.get(i)).containsExactly(i);
        }
    }
}
