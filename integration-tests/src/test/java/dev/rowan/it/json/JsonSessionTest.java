package dev.rowan.it.json;

import static dev.rowan.it.json.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.Statements;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.json.Note.Settings;
import dev.rowan.it.json.Note.Tag;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session notices what changes inside a JSON value, and nothing else. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
final class JsonSessionTest {

    private final Engine engine;
    private final SessionFactory sessions;
    private final Statements statements;
    private Note given;

    JsonSessionTest(TestDatabase database) {
        CountingDataSource counting = database.counting();
        statements = counting.statements();
        engine = Engine.of(counting.dataSource());
        sessions = SessionFactory.of(engine);
    }

    @BeforeEach
    void aNote() {
        MetaData.of(NOTE).createAll(engine);
        given = new Note();
        given.title = "given";
        given.settings = new Settings("dark", 1);
        given.tags = new ArrayList<>(List.of(new Tag("a", new ArrayList<>(List.of("x"))), new Tag("b", null)));
        given.counts = new LinkedHashMap<>(Map.of("zz", 1, "a", 2));
        given.text = "text";
        given.maybe = Optional.of(new Settings("light", 2));
        sessions.transaction(session -> session.add(given));
        statements.clear();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private List<String> updates() {
        return statements.sql().stream().filter(sql -> sql.startsWith("update")).toList();
    }

    @Test
    void nothingIsWrittenWhenNothingChanged() {
        sessions.transaction(session -> {
            Note note = session.getOne(NOTE, given.id);
            assertThat(note.tags).isEqualTo(given.tags);
            assertThat(session.isDirty(note)).isFalse();
        });
        sessions.transaction(session -> {
            Note note = session.getOne(NOTE, given.id);
            note.settings = new Settings("dark", 1);
            note.tags = new ArrayList<>(note.tags);
            note.tags.add(new Tag("c", null));
            note.tags.remove(2);
            Map<String, Integer> turned = new LinkedHashMap<>();
            note.counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByKey().reversed())
                    .forEach(entry -> turned.put(entry.getKey(), entry.getValue()));
            note.counts = turned;
            note.text = new StringBuilder("text").toString();
            note.maybe = Optional.of(new Settings("light", 2));
        });
        assertThat(updates()).isEmpty();
    }

    @Test
    void aChangeInsideAListIsWrittenAlone() {
        sessions.transaction(session -> session.getOne(NOTE, given.id).tags.get(0).more().add("y"));
        assertThat(updates()).singleElement().asString().startsWith("update note set tags = ").doesNotContain(",");
        sessions.transaction(session -> assertThat(session.getOne(NOTE, given.id).tags.get(0).more()).containsExactly("x", "y"));
        statements.clear();
        sessions.transaction(session -> session.getOne(NOTE, given.id).counts.put("n", 7));
        assertThat(updates()).singleElement().asString().startsWith("update note set counts = ").doesNotContain(",");
    }

    @Test
    void aChangeAfterAFlushIsSeen() {
        sessions.transaction(session -> {
            Note note = new Note();
            note.tags = new ArrayList<>();
            session.add(note);
            session.flush();
            session.flush();
            assertThat(updates()).isEmpty();
            note.tags.add(new Tag("late", null));
            session.flush();
            assertThat(updates()).hasSize(1);
            note.tags.clear();
            session.flush();
            assertThat(updates()).hasSize(2);
            session.flush();
            assertThat(updates()).hasSize(2);
        });
    }

    @Test
    void nullsComeAndGo() {
        sessions.transaction(session -> {
            Note note = session.getOne(NOTE, given.id);
            note.settings = null;
            note.maybe = Optional.empty();
            note.tags = null;
        });
        sessions.transaction(session -> {
            Note note = session.getOne(NOTE, given.id);
            assertThat(note.settings).isNull();
            assertThat(note.maybe).isEmpty();
            assertThat(note.tags).isNull();
            note.tags = new ArrayList<>();
        });
        assertThat(updates()).hasSize(2);
        sessions.transaction(session -> assertThat(session.getOne(NOTE, given.id).tags).isEmpty());
    }

    @Test
    void aRollbackGivesTheLoadedValueBackAndSharesNothingWithIt() {
        try (Session session = sessions.open()) {
            Note note = session.getOne(NOTE, given.id);
            for (int i = 0; i < 2; i++) {
                note.tags.add(new Tag("c", null));
                note.tags.get(0).more().clear();
                session.flush();
                session.rollback();
                assertThat(note.tags).isEqualTo(given.tags);
            }
            note.tags.clear();
            session.savepoint(() -> session.delete(note));
            session.rollback();
            assertThat(note.tags).isEqualTo(given.tags);
        }
    }

    @Test
    void aDetachedObjectIsDeleted() {
        sessions.transaction(session -> session.delete(given));
        sessions.transaction(session -> assertThat(session.get(NOTE, given.id)).isEmpty());
    }
}
