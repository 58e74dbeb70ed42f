package dev.rowan.it.session;

import static dev.rowan.it.session.LoginTable.LOGIN;
import static dev.rowan.it.session.ParcelTable.PARCEL;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.ChangedObject;
import dev.rowan.session.ChangedValue;
import dev.rowan.session.Changes;
import dev.rowan.session.EntityState;
import dev.rowan.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a session tells of what it would write. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.POSTGRESQL})
final class ChangesTest extends SessionFixture {

    private final TestDatabase database;

    ChangesTest(TestDatabase database) {
        super(database);
        this.database = database;
    }

    @Test
    void tellsWhatAFlushWouldWriteAndSendsNothing() {
        given(new Login(51, "ed", "s3cret"), new Login(52, "al", "other"), new Login(53, "bo", "third"));
        inSession(session -> {
            List<Login> all = session.list(select(LOGIN).orderBy(LOGIN.id.asc()));
            texts();
            assertThat(session.changes().isEmpty()).isTrue();
            assertThat(session.changes()).hasToString("nothing");

            all.get(0).name = "edward";
            all.get(0).password = "changed!";
            session.delete(all.get(1));
            Login fresh = session.add(new Login(null, "new", "hidden!"));
            Changes changes = session.changes();

            assertThat(changes.isEmpty()).isFalse();
            assertThat(changes.added()).containsExactly(fresh);
            assertThat(changes.deleted()).containsExactly(all.get(1));
            assertThat(changes.changed()).singleElement().extracting(ChangedObject::entity).isSameAs(all.get(0));
            assertThat(changes.of(all.get(2))).isEmpty();
            ChangedObject ed = changes.of(all.get(0)).orElseThrow();
            assertThat(ed.columns().keySet()).containsExactly(LOGIN.name, LOGIN.password);
            assertThat(ed.columns().get(LOGIN.name)).extracting(ChangedValue::before, ChangedValue::after).containsExactly("ed", "edward");
            assertThat(ed.columns().get(LOGIN.password).after()).isEqualTo("changed!");
            assertThat(ed.relationships()).isEmpty();

            assertThat(changes).hasToString("""
                    + login name 'new', password ***
                    ~ login id 51: name 'ed' → 'edward', password *** → ***
                    - login id 52""");
            assertThat(ed.columns().toString()).doesNotContain("s3cret").doesNotContain("changed!");
            assertThat(texts()).isEmpty();
            assertThat(session.state(fresh)).isEqualTo(EntityState.PENDING);

            session.flush();
            assertThat(session.changes().isEmpty()).isTrue();
            assertThat(changes.added()).as("as it was").hasSize(1);
        });
    }

    @Test
    void aNewSessionHasNoTransactionForIt() {
        inSession(session -> {
            session.add(new Login(null, "new", null));
            assertThat(session.changes().added()).hasSize(1);
            assertThat(session.inTransaction()).isFalse();
            assertThat(texts()).isEmpty();
        });
    }

    @Test
    void valuesAreCopies() {
        Login login = new Login(1, "ed", null);
        login.picture = new byte[] {1};
        given(login);
        inSession(session -> {
            Login held = session.getOne(LOGIN, 1);
            held.picture[0] = 2;
            ChangedValue picture = session.changes().of(held).orElseThrow().columns().get(LOGIN.picture);
            held.picture[0] = 3;
            assertThat((byte[]) picture.before()).containsExactly(1);
            assertThat((byte[]) picture.after()).containsExactly(2);
            ((byte[]) picture.before())[0] = 9;
            session.rollback();
            assertThat(held.picture).containsExactly(1);
        });
    }

    @Test
    void aRowIsCalledByTheKeyThatItHas() {
        given(new Parcel(1, 2, "a"));
        inSession(session -> {
            Parcel parcel = session.getOne(PARCEL, new ParcelKey(1, 2));
            parcel.status = 3;
            assertThat(session.changes()).hasToString("~ parcel code 1, status 2: status 2 → 3");
            assertThat(session.changes().of(parcel).orElseThrow().columns()).hasSize(1).doesNotContain(entry(PARCEL.code, null));
        });
    }

    @Test
    void aRowThatIsAddedAgainAsItWasIsNothing() {
        given(new Parcel(1, 2, "a"), new Parcel(1, 3, "b"));
        inSession(session -> {
            session.list(select(PARCEL)).forEach(session::delete);
            session.add(new Parcel(1, 2, "a"));
            Parcel other = session.add(new Parcel(1, 3, "c"));
            assertThat(session.changes()).hasToString("~ parcel code 1, status 3: label 'b' → 'c'");
            other.label = "b";
            texts();
            assertThat(session.changes().isEmpty()).isTrue();
            session.flush();
            assertThat(texts()).isEmpty();
            assertThat(session.state(other)).isEqualTo(EntityState.PERSISTENT);
            assertThat(session.isDirty(other)).isFalse();
        });
    }

    @Test
    void anEngineThatHidesValuesHidesThemHereToo() {
        given(new Login(1, "ed", "s3cret"));
        try (Engine hiding = Engine.builder(database.dataSource()).hideParameters(true).build(); Session session = Session.open(hiding)) {
            session.getOne(LOGIN, 1).name = "edward";
            session.add(new Login(null, "new", null));
            assertThat(session.changes()).hasToString("+ login name ***\n~ login id ***: name *** → ***");
        }
    }
}
