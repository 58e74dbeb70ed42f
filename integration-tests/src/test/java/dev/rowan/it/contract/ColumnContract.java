package dev.rowan.it.contract;

import static dev.rowan.it.contract.ColumnContract_FlagTable.FLAG;
import static dev.rowan.it.contract.ColumnContract_FigureTable.FIGURE;
import static dev.rowan.it.contract.ColumnContract_SquareTable.SQUARE;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DatabaseException;
import dev.rowan.UnsupportedException;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.ddl.CreateTable;
import dev.rowan.dialect.Counting;
import dev.rowan.mapper.Mapper;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.TextColumn;
import dev.rowan.sql.ValueColumn;
import dev.rowan.type.ArrayTypes;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of kinds that not every database has, and those that it fills itself. */
interface ColumnContract extends OnEngine {

    @Table
    record Flag(@Id(assigned = true) int id, Boolean flag) {
    }

    @Table
    record Figure(@Id(assigned = true) int id, long whole, @Column(precision = 8, scale = 4) BigDecimal exact, double rough) {
    }

    @Table
    record Square(@Id(assigned = true) int id, int side, @Computed("side * side") Integer area, @Computed("4 * side") Integer perimeter) {
    }

    @Test
    @Shows({Case.S20, Case.DC_55})
    default void booleansAreConditions() {
        create(FLAG);
        engine().transaction(tx -> tx.insertAll(FLAG, List.of(new Flag(1, true), new Flag(2, false), new Flag(3, null))));
        assertThat(ids(FLAG.id, FLAG.flag)).containsExactly(1);
        assertThat(ids(FLAG.id, FLAG.flag.not())).containsExactly(2);
        assertThat(ids(FLAG.id, FLAG.flag.isNull())).containsExactly(3);
        assertThat(ids(FLAG.id, FLAG.flag.eq(false))).containsExactly(2);
        assertThat(list(select(FLAG).orderBy(FLAG.id.asc()))).extracting(Flag::flag).containsExactly(true, false, null);
    }

    @Test
    @Shows({Case.DC_51, Case.DC_54})
    default void largeAndExactNumbers() {
        create(FIGURE);
        long[] values = {0, 5, (1L << 31) - 1, 1L << 31, (1L << 31) + 1, -(1L << 31) - 1, 1376537018368127L, -1376537018368127L};
        BigDecimal exact = new BigDecimal("15.7563");
        for (int i = 0; i < values.length; i++) {
            execute(insertInto(FIGURE).set(FIGURE.id, i).set(FIGURE.whole, values[i]).set(FIGURE.exact, exact).set(FIGURE.rough, 15.7563));
            assertThat(ids(FIGURE.id, FIGURE.whole.eq(values[i]))).as(values[i] + "").containsExactly(i);
        }
        assertThat(ids(FIGURE.id, FIGURE.whole.gt(1L << 31))).containsExactly(4, 6);
        assertThat(list(select(FIGURE))).hasSize(values.length).allMatch(row -> row.exact.equals(exact) && row.rough == 15.7563);
        assertThat(ids(FIGURE.id, FIGURE.exact.lt(new BigDecimal("2")))).as("a number, no text").isEmpty();
    }

    @Test
    @Shows(Case.DC_36)
    default void computedColumns() {
        create(SQUARE);
        engine().transaction(tx -> assertThat(tx.insertAll(SQUARE, List.of(new Square(1, 10, null, null), new Square(2, 42, null, null))))
                .containsExactly(new Square(1, 10, 100, 40), new Square(2, 42, 1764, 168)));
        assertThat(ids(SQUARE.id, SQUARE.area.eq(1764))).containsExactly(2);
        assertThat(list(SQUARE.perimeter, SQUARE.id)).containsExactly(40, 168);
    }

    @Test
    @Shows(value = Case.DC_37, needs = Ability.IDENTITY_START)
    default void anIdentityBeginsWhereItIsTold() {
        Counted table = new Counted(Counting.PLAIN.start(42));
        if (refused(table, Ability.IDENTITY_START)) {
            return;
        }
        insert(table, "a", "b");
        assertThat(list(table.id, table.id)).containsExactly(42, 43);
    }

    @Test
    @Shows(value = Case.DC_37, needs = Ability.IDENTITY_OPTIONS)
    default void anIdentityCountsDown() {
        Counted table = new Counted(Counting.PLAIN.start(0).increment(-5).maxValue(0));
        if (refused(table, Ability.IDENTITY_OPTIONS)) {
            return;
        }
        insert(table, "a", "b");
        execute(insertInto(table).set(table.id, 42).set(table.data, "c"));
        assertThat(list(table.id, table.id)).containsExactly(-5, 0, 42);
    }

    @Test
    @Shows(value = Case.DC_37, needs = Ability.IDENTITY_OPTIONS)
    default void anIdentityMayRefuseGivenValues() {
        Counted table = new Counted(Counting.PLAIN.start(42).asAlways());
        if (refused(table, Ability.IDENTITY_OPTIONS)) {
            return;
        }
        insert(table, "a", "b");
        assertThatThrownBy(() -> execute(insertInto(table).set(table.id, 50).set(table.data, "c"))).isInstanceOf(DatabaseException.class);
        assertThat(list(table.id, table.id)).containsExactly(42, 43);
    }

    @Test
    @Shows(value = Case.DC_46, needs = Ability.ARRAYS)
    default void arrays() {
        Arrays table = new Arrays();
        if (refused(table, Ability.ARRAYS)) {
            return;
        }
        String[][] words = {{"one", "two"}, {"thr'ee", "réve🐍 illé"}};
        execute(insertInto(table).set(table.id, 1).set(table.numbers, new Integer[] {1, 2, 3}).set(table.words, words));
        assertThat(list(select(table.numbers))).singleElement().isEqualTo(new Integer[] {1, 2, 3});
        assertThat(list(select(table.words))).singleElement().satisfies(read -> assertThat(read).isDeepEqualTo(words));
    }

    private void insert(Counted table, String... values) {
        for (String value : values) {
            execute(insertInto(table).set(table.data, value));
        }
    }

    /** Creates a table, or holds that it is refused where the database has not what it needs. */
    private boolean refused(dev.rowan.sql.Table<?> table, Ability ability) {
        if (ability.of(engine().dialect())) {
            execute(new CreateTable<>(table));
            return false;
        }
        assertThatThrownBy(() -> execute(new CreateTable<>(table))).isInstanceOf(UnsupportedException.class)
                .hasMessageContaining(engine().dialect().product() + " has no ");
        return true;
    }

    /** A table whose identity counts in its own way. */
    final class Counted extends dev.rowan.sql.Table<Object> {
        final NumberColumn<Object, Integer> id;
        final TextColumn<Object> data = text(column("data", ColumnTypes.STRING).length(50));

        Counted(Counting counting) {
            super(Object.class, TableSpec.of("counted"), null);
            id = number(column("id", ColumnTypes.INTEGER).key().identity(counting));
        }

        @Override
        public List<dev.rowan.sql.Column<Object, ?>> keyColumns() {
            return List.of(id);
        }

        @Override
        public Mapper<Object> mapper() {
            throw new UnsupportedOperationException();
        }
    }

    /** A table with arrays, by hand: an entity with one does not compile for all databases. */
    final class Arrays extends dev.rowan.sql.Table<Object> {
        final NumberColumn<Object, Integer> id = number(column("id", ColumnTypes.INTEGER).notNull());
        final ValueColumn<Object, Integer[]> numbers = value(column("numbers", ArrayTypes.INTEGER));
        final ValueColumn<Object, String[][]> words =
                value(column("words", ArrayTypes.of(ArrayTypes.STRING, String[][].class, String[][]::new)).length(20));

        Arrays() {
            super(Object.class, TableSpec.of("arrays"), null);
        }

        @Override
        public Mapper<Object> mapper() {
            throw new UnsupportedOperationException();
        }
    }
}
