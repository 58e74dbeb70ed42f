package dev.rowan.it.contract;

import static dev.rowan.it.contract.ReflectionContract_PartTable.PART;
import static dev.rowan.it.contract.ReflectionContract_WholeTable.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.CompositeForeignKey;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.annotation.Table;
import dev.rowan.ddl.AlterComment;
import dev.rowan.dialect.Dialect;
import dev.rowan.mapper.Mapper;
import dev.rowan.schema.InspectedColumn;
import dev.rowan.schema.InspectedForeignKey;
import dev.rowan.schema.InspectedIndex;
import dev.rowan.schema.InspectedKey;
import dev.rowan.schema.InspectedTable;
import dev.rowan.schema.Inspector;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in a database, read back; models of all kinds are read back by {@code RandomModelTest}. */
interface ReflectionContract extends OnEngine {

    List<String> TABLES = List.of("plain", "(2)", "per % cent", "[brackets]");
    List<String> COLUMNS = List.of("plainname", "(3)", "col%p", "[brack]");

    @Table(comment = "it's a \"whole\"\nof two lines, é")
    record Whole(@Id @Column(length = 20) String name, @Id int number, @Id @Column(length = 20, comment = "it's \"one\"") String attribute) {
    }

    @Table(foreignKeys = @CompositeForeignKey(columns = {"wholeName", "wholeNumber", "wholeAttribute"}, value = Whole.class,
            onDelete = ReferentialAction.CASCADE),
            checks = @Check(value = "amount > 0 and (amount < 10 or amount = 99)", name = "sized"),
            indexes = @Index(columns = {"c3", "c1", "c2"}, descending = "c1"))
    record Part(@Id Integer id, @Column(length = 20) String wholeName, Integer wholeNumber, @Column(length = 20) String wholeAttribute,
            @Column(length = 52, nullable = false) String c1, Integer c2, @Column(precision = 18, scale = 5) BigDecimal c3,
            @Column(serverDefault = "10") Integer amount, @Computed("c2 + 1") Integer following, @Column(unique = true) Integer sole) {
    }

    /** An inspector over these two tables. */
    private Inspector inspector() {
        MetaData.of(PART, WHOLE).createAll(engine());
        return Inspector.of(engine());
    }

    @Test
    @Shows(value = Case.DC_5, needs = Ability.COMMENTS)
    default void commentsAreReadBack() {
        Inspector inspector = inspector();
        if (!Ability.COMMENTS.of(engine().dialect())) {
            assertThat(inspector.tables()).extracting(InspectedTable::comment).containsOnlyNulls();
            assertThatThrownBy(() -> execute(new AlterComment<>(new Uncommented()))).isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining(engine().dialect().product() + " has no comments");
            return;
        }
        InspectedTable whole = inspector.table("whole").orElseThrow();
        assertThat(whole.comment()).isEqualTo("it's a \"whole\"\nof two lines, é");
        assertThat(whole.column("attribute").orElseThrow().comment()).isEqualTo("it's \"one\"");
        assertThat(whole.column("number").orElseThrow().comment()).isNull();
        assertThat(inspector.table("part").orElseThrow().comment()).isNull();
        execute(new AlterComment<>(new Uncommented()));
        assertThat(inspector.table("whole").orElseThrow().comment()).as("taken away").isNull();
    }

    /** The table of wholes, as a model has it that says no comment. */
    final class Uncommented extends dev.rowan.sql.Table<Object> {
        Uncommented() {
            super(Object.class, TableSpec.of("whole"), null);
        }

        @Override
        public Mapper<Object> mapper() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    @Shows({Case.DC_61, Case.DC_62})
    default void whatIsThereAndWhatIsNot() {
        Inspector inspector = inspector();
        assertThat(inspector.hasTable("part")).isTrue();
        assertThat(inspector.hasTable(inspector.defaultSchema(), "part")).isTrue();
        assertThat(inspector.hasTable("parts")).isFalse();
        assertThat(inspector.hasTable("no_schema", "part")).isFalse();
        assertThat(inspector.table("parts")).isEmpty();
        assertThat(inspector.hasIndex("part", "ix_part_c3_c1_c2")).isTrue();
        assertThat(inspector.hasIndex("whole", "ix_part_c3_c1_c2")).isFalse();
        assertThat(inspector.hasIndex("parts", "ix_part_c3_c1_c2")).isFalse();
    }

    @Test
    @Shows(Case.DC_66)
    default void tablesColumnsAndKeys() {
        Inspector inspector = inspector();
        assertThat(inspector.schemas()).contains(inspector.defaultSchema());
        assertThat(inspector.tableNames()).containsExactly("part", "whole");
        assertThat(inspector.tables()).extracting(InspectedTable::name).containsExactly("part", "whole");
        InspectedTable part = inspector.table("part").orElseThrow();
        assertThat(part.columns()).extracting(InspectedColumn::name).containsExactly("id", "whole_name", "whole_number",
                "whole_attribute", "c1", "c2", "c3", "amount", "following", "sole");
        assertThat(part.primaryKey().columns()).containsExactly("id");
        assertThat(part.uniques()).extracting(InspectedKey::columns).containsExactly(List.of("sole"));
        assertThat(part.foreignKeys()).extracting(InspectedForeignKey::table).containsExactly("whole");
        assertThat(inspector.viewNames()).isEmpty();
    }

    @Test
    @Shows(Case.DC_68)
    default void detailsOfColumnsIndexesAndConstraints() {
        Inspector inspector = inspector();
        InspectedTable part = inspector.table("part").orElseThrow();
        Dialect dialect = engine().dialect();
        InspectedColumn text = part.column("c1").orElseThrow();
        assertThat(text.type()).isEqualTo(dialect.typeName(SqlType.VARCHAR, 52, 0, 0));
        assertThat(text.nullable()).isFalse();
        assertThat(text.defaultValue()).isNull();
        assertThat(part.column("c2").orElseThrow().nullable()).isTrue();
        assertThat(part.column("c3").orElseThrow().type()).isEqualTo(dialect.typeName(SqlType.DECIMAL, 0, 18, 5));
        assertThat(part.column("amount").orElseThrow().defaultValue()).isEqualTo("10");
        assertThat(part.checks()).singleElement().satisfies(check -> {
            assertThat(check.name()).isEqualTo("sized");
            assertThat(check.condition()).containsIgnoringCase("amount").contains("99");
        });
        InspectedIndex index = part.index("ix_part_c3_c1_c2").orElseThrow();
        assertThat(index.columns()).containsExactly("c3", "c1", "c2");
        assertThat(index.parts()).extracting(InspectedIndex.Part::descending).containsExactly(false, true, false);
        assertThat(part.foreignKeys()).singleElement().satisfies(key -> {
            assertThat(key.onDelete()).isEqualTo(ReferentialAction.CASCADE);
            assertThat(key.onUpdate()).isIn(ReferentialAction.NO_ACTION, ReferentialAction.RESTRICT);
        });
    }

    @Test
    @Shows(Case.DC_70)
    default void computedColumnsIdentitiesAndCompositeKeys() {
        Inspector inspector = inspector();
        InspectedTable part = inspector.table("part").orElseThrow();
        assertThat(part.column("following").orElseThrow().computed().sql()).containsIgnoringCase("c2");
        assertThat(part.column("c2").orElseThrow().computed()).isNull();
        assertThat(part.column("id").orElseThrow().identity()).isNotNull();
        assertThat(part.column("c2").orElseThrow().identity()).isNull();
        assertThat(inspector.table("whole").orElseThrow().primaryKey().columns()).containsExactly("name", "number", "attribute");
        InspectedForeignKey key = part.foreignKeys().get(0);
        assertThat(key.columns()).containsExactly("whole_name", "whole_number", "whole_attribute");
        assertThat(key.referenced()).containsExactly("name", "number", "attribute");
    }

    @Test
    @Shows(Case.DC_63)
    default void namesOfOddCharacters() throws SQLException {
        for (int i = 0; i < TABLES.size(); i++) {
            held(TABLES.get(i), COLUMNS.get(i), COLUMNS.get((i + 1) % COLUMNS.size()));
        }
    }

    @Test
    @Shows(Case.DC_65)
    default void namesWithQuotes() throws SQLException {
        held("quote ' one", "a ' b", "c ' d");
        held("quote \" two", "a \" b", "c \" d");
    }

    /** A table of this name, with a key of two columns to which it refers itself. */
    private void held(String table, String first, String second) throws SQLException {
        Inspector inspector = inspector();
        InDatabase.of(database()).execute("create table %1$s (%2$s integer not null, %3$s integer not null, a integer, b integer, primary key (%2$s, %3$s), "
                .formatted(quote(table), quote(first), quote(second))
                + "foreign key (a, b) references %1$s (%2$s, %3$s))".formatted(quote(table), quote(first), quote(second)));
        assertThat(inspector.hasTable(table)).as(table).isTrue();
        InspectedTable found = inspector.table(table).orElseThrow();
        assertThat(found.name()).isEqualTo(table);
        assertThat(found.columns()).extracting(InspectedColumn::name).containsExactly(first, second, "a", "b");
        assertThat(found.primaryKey().columns()).containsExactly(first, second);
        assertThat(found.foreignKeys()).singleElement().satisfies(key -> {
            assertThat(key.table()).isEqualTo(table);
            assertThat(key.columns()).containsExactly("a", "b");
            assertThat(key.referenced()).containsExactly(first, second);
        });
    }

    private String quote(String name) {
        return engine().dialect().quote(name);
    }
}
