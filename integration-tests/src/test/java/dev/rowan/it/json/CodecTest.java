package dev.rowan.it.json;

import static dev.rowan.it.json.NoteTable.NOTE;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.json.Note.Settings;
import dev.rowan.it.json.Note.Tag;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import dev.rowan.type.JacksonCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which codec writes and reads, and how often. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
final class CodecTest {

    private static final String SETTINGS = Settings.class.getTypeName();

    private final CountingCodec codec = new CountingCodec("own");
    private final Engine engine;
    private final Engine other;
    private final Engine plain;

    CodecTest(TestDatabase database) {
        engine = Engine.builder(database.url()).jsonCodec(codec).build();
        other = Engine.builder(database.url()).jsonCodec(new CountingCodec("other")).build();
        plain = Engine.create(database.url());
    }

    @BeforeEach
    void createTable() {
        MetaData.of(NOTE).createAll(engine);
        engine.autocommit().execute(deleteFrom(NOTE).all());
        codec.clear();
    }

    @AfterEach
    void close() {
        engine.close();
        other.close();
        plain.close();
    }

    private static Note note(String theme) {
        Note note = new Note();
        note.settings = new Settings(theme, 1);
        return note;
    }

    @Test
    void oneCallForEachValueOfAStatement() {
        engine.transaction(tx -> tx.execute(insertInto(NOTE).set(NOTE.settings, new Settings("a", 1)).set(NOTE.text, "b").setNull(NOTE.tags)));
        assertThat(codec.written).containsExactly(SETTINGS, "java.lang.String");
        engine.autocommit().execute(update(NOTE).set(NOTE.tags, List.of(new Tag("t", null))).all());
        assertThat(codec.written).hasSize(3).endsWith("java.util.List<" + Tag.class.getTypeName() + ">");
        assertThat(codec.read).isEmpty();
        Note read = engine.autocommit().one(select(NOTE));
        assertThat(read.tags).containsExactly(new Tag("t", null));
        assertThat(codec.read).containsExactly(SETTINGS, "java.util.List<" + Tag.class.getTypeName() + ">", "java.lang.String");
        assertThat(codec.written).hasSize(3);
    }

    @Test
    void oneCallForEachValueOfABatchAndAStream() {
        engine.transaction(tx -> tx.writer().insertAll(NOTE, List.of(note("a"), note("b"), note("c"))));
        assertThat(codec.written).containsExactly(SETTINGS, SETTINGS, SETTINGS);
        try (Stream<Note> notes = engine.autocommit().stream(select(NOTE).orderBy(NOTE.id.asc()))) {
            assertThat(notes.map(note -> note.settings.theme())).containsExactly("a", "b", "c");
        }
        engine.transaction(tx -> {
            try (Stream<Settings> settings = tx.stream(select(NOTE.settings).from(NOTE))) {
                assertThat(settings).hasSize(3);
            }
        });
        assertThat(codec.read).hasSize(6);
        assertThat(codec.written).hasSize(3);
    }

    @Test
    void eachEngineHasItsOwnEvenInsideAnother() {
        engine.transaction(tx -> tx.writer().insert(NOTE, note("mine")));
        assertThatThrownBy(() -> other.autocommit().list(select(NOTE))).isInstanceOf(DataException.class)
                .hasMessageContaining("note.settings").hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plain.autocommit().list(select(NOTE))).isInstanceOf(DataException.class)
                .hasMessageContaining("note.settings").hasMessageContaining(JacksonCodec.class.getName());
        List<Settings> rows = new ArrayList<>();
        engine.autocommit().list(select(NOTE).map(note -> {
            plain.transaction(tx -> tx.writer().insert(NOTE, note("plain")));
            other.transaction(tx -> tx.writer().insert(NOTE, note("other")));
            rows.add(plain.autocommit().one(select(NOTE.settings).from(NOTE).where(NOTE.id.ne(note.id)).orderBy(NOTE.id.asc()).limit(1)));
            rows.add(other.autocommit().one(select(NOTE.settings).from(NOTE).orderBy(NOTE.id.desc()).limit(1)));
            return note;
        }));
        assertThat(rows).extracting(Settings::theme).containsExactly("plain", "other");
        try (Stream<Note> notes = engine.autocommit().stream(select(NOTE).where(NOTE.id.in(first())))) {
            notes.forEach(note -> rows.add(other.autocommit().one(select(NOTE.settings).from(NOTE).orderBy(NOTE.id.desc()).limit(1))));
        }
        assertThat(rows).hasSize(3);
    }

    private Integer first() {
        return plain.autocommit().scalar(select(NOTE.id).from(NOTE).orderBy(NOTE.id.asc()));
    }

    @Test
    void aSessionComparesWithTheCodecItReadBy() {
        SessionFactory sessions = SessionFactory.of(engine);
        Note added = note("a");
        added.tags = new ArrayList<>(List.of(new Tag("t", null)));
        sessions.transaction(session -> session.add(added));
        try (Session session = sessions.open()) {
            Note note = session.getOne(NOTE, added.id);
            codec.clear();
            assertThat(session.isDirty(note)).isFalse();
            assertThat(codec.written).hasSize(2);
            assertThat(codec.read).isEmpty();
            note.tags.add(new Tag("more", List.of()));
            assertThat(session.isDirty(note)).isTrue();
            session.rollback();
            assertThat(note.tags).containsExactly(new Tag("t", null));
            note.tags.add(new Tag("more", List.of()));
            session.commit();
        }
        assertThat(engine.autocommit().one(select(NOTE)).tags).hasSize(2);
    }
}
