package dev.rowan.it.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.View;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Engine;
import dev.rowan.it.contract.Ability;
import dev.rowan.it.contract.Case;
import dev.rowan.it.contract.Shows;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.InspectedColumn;
import dev.rowan.schema.InspectedIndex;
import dev.rowan.schema.InspectedTable;
import dev.rowan.schema.Inspector;
import dev.rowan.schema.MetaData;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an inspector tells beyond ordinary tables, and of what is not there. */
@OnDatabases
class InspectorTest {

    @Table(checks = {@Check(value = "width > 0 and (height > 0 or height = -1)", name = "positive"), @Check("height <> 7")},
            indexes = @Index(columns = {"height", "width"}, descending = "height"))
    record Shape(@Id @Sequence("shape_seq") Integer id, int width, int height,
            @Computed(value = "width * height", stored = true) Integer area,
            @Column(serverDefault = "3 + 5") Integer sum, @Column(serverDefault = "current_timestamp") LocalDateTime at) {
    }

    @View(name = "big_shape", query = "select id, width from shape where width > 10")
    record BigShape(@Id Integer id, int width) {
    }

    private final TestDatabase database;
    private final Engine engine;
    private final Inspector inspector;
    private final MetaData model = MetaData.of(InspectorTest_ShapeTable.SHAPE, InspectorTest_BigShapeTable.BIG_SHAPE);

    InspectorTest(TestDatabase database) {
        this.database = database;
        this.engine = Engine.create(database.url());
        this.inspector = Inspector.of(engine);
    }

    @BeforeEach
    void create() {
        model.createAll(engine);
    }

    @AfterEach
    void close() {
        model.dropAll(engine);
        engine.close();
    }

    @Test
    @Shows({Case.DC_68, Case.DC_70})
    void computedColumnsAndExpressionsAsDefaults() {
        InspectedTable shape = inspector.table("shape").orElseThrow();
        InspectedColumn area = shape.column("area").orElseThrow();
        assertThat(area.computed().stored()).isTrue();
        assertThat(plain(area.computed().sql())).isEqualTo("width * height");
        assertThat(area.defaultValue()).isNull();
        assertThat(shape.column("width").orElseThrow().computed()).isNull();
        assertThat(plain(shape.column("sum").orElseThrow().defaultValue())).isIn("3 + 5", "(3 + 5)", "8");
        assertThat(plain(shape.column("at").orElseThrow().defaultValue())).matches("(current_timestamp|strftime).*");
    }

    @Test
    @Shows(Case.DC_68)
    void checksSoThatTheyCouldBeWrittenAgain() throws SQLException {
        InspectedTable shape = inspector.table("shape").orElseThrow();
        assertThat(shape.checks()).extracting(check -> check.name()).containsExactlyInAnyOrder("positive", "ck_shape_2");
        String condition = shape.checks().stream().filter(check -> "positive".equals(check.name())).findFirst().orElseThrow().condition();
        engine.transaction(tx -> {
            try (var statement = tx.jdbc().createStatement()) {
                statement.execute("create table again (width integer, height integer, constraint positive_again check (" + condition + "))");
            }
        });
        InspectedTable again = inspector.table("again").orElseThrow();
        assertThat(again.checks()).singleElement().satisfies(check -> {
            assertThat(check.name()).isEqualTo("positive_again");
            assertThat(check.condition()).isEqualTo(condition);
        });
        execute("drop table again");
    }

    @Test
    @Shows({Case.DC_62, Case.DC_68})
    void theOrderOfAnIndex() {
        InspectedIndex index = inspector.table("shape").orElseThrow().index("ix_shape_height_width").orElseThrow();
        assertThat(index.columns()).containsExactly("height", "width");
        assertThat(index.parts()).extracting(InspectedIndex.Part::descending).containsExactly(true, false);
        assertThat(inspector.hasIndex("shape", "ix_shape_height_width")).isTrue();
        assertThat(inspector.hasIndex("shape", "ix_shape_width")).isFalse();
        assertThat(inspector.hasIndex("nowhere", "ix_shape_height_width")).isFalse();
    }

    @Test
    void partialAndExpressionIndexes() throws SQLException {
        Dialect dialect = engine.dialect();
        if (DdlAbility.PARTIAL_INDEX.of(dialect)) {
            execute("create unique index ix_partial on shape (width) where height > 2");
            InspectedIndex partial = inspector.table("shape").orElseThrow().index("ix_partial").orElseThrow();
            assertThat(plain(partial.where())).isEqualTo("height > 2");
            assertThat(partial.unique()).isTrue();
            execute("drop index ix_partial");
        }
        if (DdlAbility.EXPRESSION_INDEX.of(dialect)) {
            execute("create index ix_expression on shape (width, (width + height))");
            InspectedIndex expression = inspector.table("shape").orElseThrow().index("ix_expression").orElseThrow();
            assertThat(expression.columns()).containsExactly("width");
            assertThat(plain(expression.parts().get(1).expression())).isEqualTo("width + height");
            execute(dialect.name().equals("mysql") ? "drop index ix_expression on shape" : "drop index ix_expression");
        }
    }

    @Test
    @Shows({Case.DC_59, Case.DC_66})
    void viewsAreNoTables() {
        assertThat(inspector.tableNames()).containsExactly("shape");
        assertThat(inspector.viewNames()).containsExactly("big_shape");
        assertThat(inspector.hasTable("big_shape")).isFalse();
        assertThat(inspector.table("big_shape")).isEmpty();
        InspectedTable view = inspector.view("big_shape").orElseThrow();
        assertThat(view.columns()).extracting(InspectedColumn::name).containsExactly("id", "width");
        assertThat(view.primaryKey()).isNull();
        assertThat(plain(inspector.viewDefinition("big_shape").orElseThrow())).contains("width > 10");
        assertThat(inspector.viewDefinition("shape")).isEmpty();
    }

    @Test
    @Shows(value = Case.DC_44, needs = Ability.SEQUENCES)
    void sequencesWhereThereAreSome() {
        if (engine.dialect().sequences() == Dialect.SequenceUse.NONE) {
            assertThat(inspector.sequences()).isEmpty();
            assertThat(inspector.hasSequence("shape_seq")).isFalse();
        } else {
            assertThat(inspector.sequences()).extracting(sequence -> sequence.name()).containsExactly("shape_seq");
            assertThat(inspector.hasSequence("shape_seq")).isTrue();
            assertThat(inspector.hasSequence("shape")).as("a table").isFalse();
        }
    }

    @Test
    @Shows(Case.DC_61)
    void whatIsNotThereIsNoError() {
        assertThat(inspector.table("nowhere")).isEmpty();
        assertThat(inspector.view("nowhere")).isEmpty();
        assertThat(inspector.hasTable("nowhere")).isFalse();
        assertThat(inspector.hasTable("no_schema", "shape")).isFalse();
        assertThat(inspector.tables("no_schema")).isEmpty();
        assertThat(inspector.tableNames("no_schema")).isEmpty();
        assertThat(inspector.viewNames("no_schema")).isEmpty();
        assertThat(inspector.sequences("no_schema")).isEmpty();
        assertThat(inspector.viewDefinition("no_schema", "big_shape")).isEmpty();
    }

    @Test
    @Shows(Case.DC_66)
    void schemasAndTheOneOfTheConnection() {
        assertThat(inspector.schemas()).contains(inspector.defaultSchema()).doesNotContain("information_schema", "INFORMATION_SCHEMA");
        assertThat(inspector.table(inspector.defaultSchema(), "shape")).isEqualTo(inspector.table("shape")).isPresent();
    }

    @Test
    @Shows(Case.DC_65)
    void namesAreNoSql() throws SQLException {
        for (String name : List.of("quote ' one", "quote \" two", "back` tick", "semi; drop table shape")) {
            String quoted = engine.dialect().quote(name);
            String unique = name + " unique";   // where indexes are named among the tables
            execute("create table " + quoted + " (id integer, constraint " + engine.dialect().quote(unique) + " unique (id))");
            assertThat(inspector.hasTable(name)).as(name).isTrue();
            InspectedTable table = inspector.table(name).orElseThrow();
            assertThat(table.name()).isEqualTo(name);
            assertThat(table.uniques()).singleElement().satisfies(key -> assertThat(key.name()).isEqualTo(unique));
            assertThat(inspector.hasIndex(name, unique)).as(name).isTrue();
            execute("drop table " + quoted);
        }
    }

    @Test
    void asksAsOftenForManyTablesAsForOne() {
        CountingDataSource counting = database.counting();
        try (Engine counted = Engine.of(counting.dataSource())) {
            Inspector other = Inspector.of(counted);
            other.table("shape");
            long one = counting.statements().count("select");
            counting.statements().clear();
            assertThat(other.tables()).hasSize(1);
            assertThat(counting.statements().count("select")).isEqualTo(one).isLessThan(10);
        }
    }

    private void execute(String sql) throws SQLException {
        engine.transaction(tx -> {
            try (var statement = tx.jdbc().createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** An expression without what databases add to it. */
    private static String plain(String sql) {
        return sql.replaceAll("[`\"()]", "").replaceAll("shape\\.|test\\d+\\.", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
