package dev.rowan.it.json;

import static dev.rowan.it.json.NoteTable.NOTE;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.rowan.DataException;
import dev.rowan.DatabaseException;
import dev.rowan.engine.Engine;
import dev.rowan.it.contract.Case;
import dev.rowan.it.contract.Shows;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.json.Note.Settings;
import dev.rowan.it.json.Note.Tag;
import dev.rowan.schema.MetaData;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Condition;
import dev.rowan.type.JsonText;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON there and back, as values. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
final class JsonTest {

    private final Engine engine;
    private final DatabaseKind kind;
    private final NoteRepository repository;

    JsonTest(TestDatabase database) {
        engine = Engine.create(database.url());
        kind = database.kind();
        repository = new NoteRepository(SessionFactory.of(engine));
    }

    @BeforeEach
    void createTable() {
        MetaData.of(NOTE).createAll(engine);
        repository.deleteAll(repository.list());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Note stored(Consumer<Note> change) {
        Note note = new Note();
        change.accept(note);
        repository.add(note);
        return repository.getOne(note.id);
    }

    private static JsonNode node(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    @Test
    @Shows({Case.S20, Case.DC_56})
    void valuesOfEverySort() {
        Note read = stored(note -> {
            note.settings = new Settings("dark \"quoted\" \\ 🐍 'x' ?", Integer.MIN_VALUE);
            note.tags = List.of(new Tag("a", List.of("b", "")), new Tag(null, null));
            note.counts = Map.of("réve🐍 illé", 1, "", 2, "a.b $[0] 'q' \"w\"", 3);
            note.text = "a text is a \"JSON\" string";
            note.maybe = Optional.of(new Settings(null, 1));
            note.raw = new JsonText("[1,2]");
        });
        assertThat(read.settings).isEqualTo(new Settings("dark \"quoted\" \\ 🐍 'x' ?", Integer.MIN_VALUE));
        assertThat(read.tags).containsExactly(new Tag("a", List.of("b", "")), new Tag(null, null));
        assertThat(read.counts).isEqualTo(Map.of("réve🐍 illé", 1, "", 2, "a.b $[0] 'q' \"w\"", 3));
        assertThat(read.text).isEqualTo("a text is a \"JSON\" string");
        assertThat(read.maybe).contains(new Settings(null, 1));
        assertThat(node(read.raw.text())).isEqualTo(node("[1,2]"));
        assertThat(read.node).isNull();
    }

    @ParameterizedTest
    @Shows({Case.S20, Case.DC_56})
    @ValueSource(strings = {"{}", "[]", "true", "false", "null", "15", "0", "-1", "-1.5", "15.052", "1e300", "9223372036854775807",
            "-9223372036854775808", "\"\"", "\"a\"", "{\"a\":{\"b\":[1,{\"c\":null}]},\"z\":1}", "[[],[[]],{}]"})
    void everyJson(String json) {
        Note read = stored(note -> {
            note.node = node(json);
            note.raw = new JsonText(json);
        });
        assertThat(same(read.node, node(json))).as(read.node.toString()).isTrue();
        assertThat(same(node(read.raw.text()), node(json))).as(read.raw.text()).isTrue();
    }

    /** PostgreSQL keeps numbers as such: 1e300 comes back with all its digits. */
    private static boolean same(JsonNode stored, JsonNode sent) {
        return stored.equals((a, b) -> a.isNumber() && b.isNumber() ? a.decimalValue().compareTo(b.decimalValue()) : a.equals(b) ? 0 : 1, sent);
    }

    @Test
    @Shows({Case.S20, Case.DC_56})
    void largeDocuments() {
        List<Tag> tags = new ArrayList<>();
        while (tags.size() < 700) {
            tags.add(new Tag("tag " + tags.size() + " é🐍", List.of("x".repeat(30))));
        }
        assertThat(stored(note -> note.tags = tags).tags).isEqualTo(tags);
        String text = "é🐍\n".repeat(300_000);
        assertThat(stored(note -> note.text = text).text).isEqualTo(text);
    }

    @Test
    @Shows({Case.S20, Case.DC_56})
    void anSqlNullIsNoJsonNull() {
        Note nothing = stored(note -> { });
        assertThat(nothing.node).isNull();
        assertThat(nothing.raw).isNull();
        assertThat(nothing.maybe).isEmpty();
        Note jsonNull = stored(note -> {
            note.node = NullNode.getInstance();
            note.raw = new JsonText("null");
        });
        assertThat(jsonNull.node).isEqualTo(NullNode.getInstance());
        assertThat(jsonNull.raw).isEqualTo(new JsonText("null"));
        assertThat(ids(NOTE.node.isNull())).containsExactly(nothing.id);
        assertThat(ids(NOTE.raw.isNotNull())).containsExactly(jsonNull.id);
    }

    private List<Integer> ids(Condition condition) {
        return engine.autocommit().list(select(NOTE.id).from(NOTE).where(condition).orderBy(NOTE.id.asc()));
    }

    @Test
    @Shows({Case.S20, Case.DC_56})
    void statementsWriteAndReadValues() {
        Settings light = new Settings("light", 3);
        engine.transaction(tx -> {
            tx.execute(insertInto(NOTE).set(NOTE.title, "a").set(NOTE.settings, light).set(NOTE.text, "x"));
            tx.execute(insertInto(NOTE).set(NOTE.title, "b").setNull(NOTE.settings));
            tx.execute(update(NOTE).set(NOTE.tags, List.of(new Tag("t", List.of()))).set(NOTE.raw, new JsonText("{\"a\":1}"))
                    .where(NOTE.title.eq("b")));
        });
        assertThat(engine.autocommit().one(select(NOTE.settings).from(NOTE).where(NOTE.title.eq("a")))).isEqualTo(light);
        assertThat(engine.autocommit().scalar(select(NOTE.settings).from(NOTE).where(NOTE.title.eq("b")))).isNull();
        assertThat(engine.autocommit().one(select(NOTE.tags).from(NOTE).where(NOTE.title.eq("b"))))
                .containsExactly(new Tag("t", List.of()));
        assertThat(ids(NOTE.settings.eq(light))).hasSize(1);
        assertThat(ids(NOTE.settings.ne(light))).isEmpty();
        assertThat(ids(NOTE.settings.in(light, new Settings("dark", 1)))).hasSize(1);
        assertThat(ids(NOTE.text.eq("x"))).hasSize(1);
    }

    @Test
    @Shows({Case.S20, Case.DC_56})
    void batches() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Note note = new Note();
            note.settings = i % 3 == 0 ? null : new Settings("s" + i, i);
            notes.add(note);
        }
        repository.addAll(notes);
        for (Note note : notes) {
            assertThat(repository.getOne(note.id).settings).isEqualTo(note.settings);
            note.tags = List.of(new Tag("t" + note.id, List.of()));
        }
        repository.updateAll(notes);
        for (Note note : notes) {
            assertThat(repository.getOne(note.id).tags).isEqualTo(note.tags);
        }
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> stored(note -> note.text = "half \uD83D")).isInstanceOf(DataException.class)
                .hasMessageContaining("note.text: a JSON text with half of a surrogate pair");
        if (!kind.name().equals("SQLITE")) {    // whose JSON is any text
            assertThatThrownBy(() -> stored(note -> note.raw = new JsonText("{no json"))).isInstanceOf(DatabaseException.class);
        }
        assertThat(repository.count()).isZero();
    }

    @Test
    void whatCannotBeReadNamesTheColumn() throws SQLException {
        Note note = stored(n -> n.raw = new JsonText("{\"theme\":\"s3cret\",\"size\":\"s3cret\"}"));
        engine.transaction(tx -> {
            tx.execute(update(NOTE).set(NOTE.settings, new Settings("a", 1)).all());
            try (var statement = tx.jdbc().createStatement()) {
                statement.executeUpdate("update note set settings = raw, secret = null");
            }
        });
        assertThatThrownBy(() -> repository.getOne(note.id)).isInstanceOf(DataException.class)
                .hasMessageContaining("note.settings: its JSON is none of a dev.rowan.it.json.Note$Settings")
                .rootCause().hasMessageContaining("s3cret");
        engine.transaction(tx -> {
            try (var statement = tx.jdbc().createStatement()) {
                statement.executeUpdate("update note set secret = raw, settings = null");
            }
        });
        assertThatThrownBy(() -> repository.getOne(note.id)).isInstanceOf(DataException.class).hasNoCause()
                .hasMessageContaining("note.secret: ").hasMessageNotContaining("s3cret");
    }
}
