package dev.rowan.it.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What some databases can and others cannot: compiled for the database alone it is kept by the database, or is a compile error that names
 * it.
 */
final class OwnAbilityTest extends SchemaFixture {

    private static final String MODEL = "package own; @dev.rowan.annotation.Model interface Own {}";

    @TempDir
    Path directory;

    OwnAbilityTest(TestDatabase database) {
        super(database);
    }

    /** Creates the tables of these sources, or holds that they do not compile. */
    private boolean created(boolean can, String... sources) {
        String[] all = new String[sources.length + 1];
        for (int i = 0; i < sources.length; i++) {
            all[i] = "package own; import dev.rowan.annotation.*; " + sources[i];
        }
        all[sources.length] = MODEL;
        Compiled compiled = Compiled.of(directory, engine.dialect().name(), List.of(), all);
        if (!can) {
            assertThat(compiled.errors()).isNotEmpty().allSatisfy(error -> assertThat(error)
                    .startsWith("[rowan/unsupported-by-dialect]").contains(" on " + engine.dialect().name() + ". Fix: "));
            return false;
        }
        assertThat(compiled.errors()).isEmpty();
        MetaData model = compiled.metadata("own.OwnModel");
        model.createAll(engine);
        model.createAll(engine);
        return true;
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> run(sql)).as(sql).isInstanceOf(SQLException.class);
    }

    @Test
    void aUniqueIndexOfSomeRows() throws SQLException {
        if (created(can(DdlAbility.PARTIAL_INDEX), "@Table(indexes = @Index(columns = \"name\", where = \"gone = 0\", unique = true)) "
                + "record Part(@Id(assigned = true) int id, String name, int gone) {}")) {
            run("insert into part values (1, 'a', 1)", "insert into part values (2, 'a', 1)", "insert into part values (3, 'a', 0)");
            refused("insert into part values (4, 'a', 0)");
        }
    }

    @Test
    void aPlainIndexOfSomeRowsIsOneOfAllElsewhere() throws SQLException {
        created(true, "@Table(indexes = @Index(columns = \"name\", where = \"gone = 0\")) "
                + "record Part(@Id(assigned = true) int id, String name, int gone) {}");
        run("insert into part values (1, 'a', 0)", "insert into part values (2, 'a', 0)");
        assertThat(rows("select id from part where gone = 0 and name = 'a' order by id")).containsExactly("[1]", "[2]");
    }

    @Test
    void aUniqueIndexOverAnExpression() throws SQLException {
        if (created(can(DdlAbility.EXPRESSION_INDEX), "@Table(indexes = {"
                + "@Index(columns = \"id\", expressions = {\"lower(name)\", \"upper(name)\"}), "
                + "@Index(expressions = \"id % 10\", unique = true)}) record Folded(@Id(assigned = true) int id, @Column(length = 20) String name) {}")) {
            run("insert into folded values (1, 'a')");
            refused("insert into folded values (11, 'b')");
        }
    }

    @Test
    void setDefault() throws SQLException {
        if (created(can(DdlAbility.SET_DEFAULT), "@Table record Goal(@Id(assigned = true) int id) {}",
                "@Table record Arrow(@Id(assigned = true) int id, @Column(serverDefault = \"9\") @ForeignKey(value = Goal.class, "
                        + "onDelete = ReferentialAction.SET_DEFAULT) Integer one, @Column(serverDefault = \"9\") Integer two) {}")) {
            run("insert into goal values (1)", "insert into goal values (9)", "insert into arrow values (1, 1, 1)", "delete from goal where id = 1");
            assertThat(rows("select one from arrow")).containsExactly("[9]");
            run("insert into goal values (2)", "insert into arrow values (2, 2, 2)", "update arrow set one = 2", "delete from goal where id = 9");
            if (database.kind() != DatabaseKind.H2) {
                refused("delete from goal where id = 2");   // the default refers to no row; H2 does not look
            }
        }
    }

    @Test
    void aKeyThatChangesIsFollowedInItsOwnTable() throws SQLException {
        if (created(can(DdlAbility.ON_UPDATE_OF_ITSELF), "@Table record Link(@Id(assigned = true) int id, @ForeignKey(value = Link.class, "
                + "onUpdate = ReferentialAction.CASCADE, onDelete = ReferentialAction.CASCADE) Integer up) {}")) {
            run("insert into link values (1, null)", "insert into link values (2, 1)", "insert into link values (3, 2)",
                    "update link set id = 12 where id = 2");
            assertThat(rows("select id, up from link order by id")).containsExactly("[1, null]", "[3, 12]", "[12, 1]");
            run("delete from link where id = 1");
            assertThat(rows("select id from link")).isEmpty();
        } else {
            run("create table link (id int primary key, up int, foreign key (up) references link (id) on update cascade)",
                    "insert into link values (1, null)", "insert into link values (2, 1)");
            refused("update link set id = 11 where id = 1");
        }
    }

    @Test
    void anIdentityStartsWhereItIsTold() throws SQLException {
        if (created(can(DdlAbility.IDENTITY_START), "@Table class Counted { @Id @Identity(start = 42) Long id; String name; }")) {
            run("insert into counted (name) values ('a')", "insert into counted (name) values ('b')");
            assertThat(rows("select id from counted order by id")).containsExactly("[42]", "[43]");
        }
    }

    @Test
    void anIdentityCountsAsItIsTold() throws SQLException {
        if (created(can(DdlAbility.IDENTITY_OPTIONS),
                "@Table class Down { @Id @Identity(start = 0, increment = -5, minValue = -12, maxValue = 0, cycle = true, cache = 1) Long id; String name; }",
                "@Table class Always { @Id @Identity(start = 42, always = true) Long id; String name; }")) {
            run("insert into down (name) values ('a')", "insert into down (name) values ('b')", "insert into down (id, name) values (42, 'c')");
            assertThat(rows("select id from down order by name")).containsExactly("[0]", "[-5]", "[42]");
            run("insert into down (name) values ('d')");
            run("delete from down where id = 0", "insert into down (name) values ('e')");
            assertThat(rows("select id from down where name > 'c' order by name")).as("round and round").containsExactly("[-10]", "[0]");
            run("insert into always (name) values ('a')", "insert into always (name) values ('b')");
            assertThat(rows("select id from always order by id")).containsExactly("[42]", "[43]");
            refused("insert into always (id, name) values (50, 'c')");
        }
    }

    @Test
    void aSequenceCountsAsItIsTold() throws SQLException {
        boolean can = engine.dialect().sequences() != dev.rowan.dialect.Dialect.SequenceUse.NONE || can(DdlAbility.IDENTITY_OPTIONS);
        if (created(can, "@Table class Ticket { @Id @Sequence(value = \"ticket_seq\", start = 1000, increment = 10, cache = 1) Integer id; String name; }")) {
            String next = "(" + engine.dialect().nextValue("ticket_seq") + ", 'a')";
            run("insert into ticket values " + next, "insert into ticket values " + next);
            assertThat(rows("select id from ticket order by id")).containsExactly("[1000]", "[1010]");
        }
    }
}
