package dev.rowan.it.contract;

import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ddl.CreateTable;
import dev.rowan.dialect.NameUse;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Condition;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.Order;
import dev.rowan.sql.Select;
import dev.rowan.sql.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every name works wherever it stands, or is refused before anything is sent; the database finds none of them in the way of its grammar. */
interface NameContract extends OnEngine {

    int COLUMNS = 60;

    /** Each is a file or a tree of its own to make. */
    int INDEXES = 15;

    @Test
    default void everyNameNamesAColumnAndAnIndex() {
        List<String> names = OddNames.all();
        assertThat(names).hasSizeGreaterThan(3_000);
        List<String> columns = held(names, NameUse.COLUMN);
        List<String> indexes = new ArrayList<>(held(names, NameUse.INDEX));
        List<String> tables = new ArrayList<>(held(names, NameUse.TABLE));
        Collections.rotate(indexes, COLUMNS / 2);   // so that no name stands beside itself
        Collections.rotate(tables, COLUMNS);
        List<String> failures = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += COLUMNS) {
            int to = Math.min(from + COLUMNS, columns.size());
            tryOut(tables.get(from % tables.size()), columns.subList(from, to), between(indexes, from, from + INDEXES), failures);
        }
        assertThat(failures).isEmpty();
    }

    private List<String> held(List<String> names, NameUse use) {
        return names.stream().filter(name -> engine().dialect().refusal(use, name).isEmpty()).toList();
    }

    private static List<String> between(List<String> names, int from, int to) {
        return names.subList(Math.min(from, names.size()), Math.min(to, names.size()));
    }

    /** Where many names fail together, one of them does alone; in tables of other names, since a table is known by its own. */
    private void tryOut(String table, List<String> columns, List<String> indexes, List<String> failures) {
        try {
            verify(new OddTable(table, null, columns, indexes));
        } catch (RuntimeException | AssertionError failure) {
            if (columns.size() > 1) {
                int half = columns.size() / 2;
                tryOut(table + "1", columns.subList(0, half), between(indexes, 0, half), failures);
                tryOut(table + "2", columns.subList(half, columns.size()), between(indexes, half, indexes.size()), failures);
            }
            failures.add(table + " " + columns + " " + indexes + ": " + failure);
        }
    }

    private void verify(OddTable table) {
        MetaData model = MetaData.of(table);
        try {
            model.createAll(engine());
            int[] row = IntStream.range(0, table.numbers.size()).toArray();
            engine().transaction(tx -> tx.insertAll(table, List.of(row, Arrays.stream(row).map(i -> i + 1_000).toArray())));
            assertThat(sorted(table, like(table, row))).containsExactly(row);
            OddTable alias = table.as(table.numbers.get(0).name());
            assertThat(sorted(alias, like(alias, row))).containsExactly(row);
            assertThat(execute(added(table).where(like(table, row)))).isOne();
            assertThat(sorted(table)).containsExactly(Arrays.stream(row).map(i -> i + 1).toArray(),
                    Arrays.stream(row).map(i -> i + 1_000).toArray());
            assertThat(execute(deleteFrom(table).where(table.numbers.get(0).in(1, 2)))).isOne();
        } finally {
            model.dropAll(engine());
        }
    }

    private static Condition like(OddTable table, int[] row) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            NumberColumn<int[], Integer> column = table.numbers.get(i);
            all.add(i % 2 == 0 ? column.eq(row[i]) : column.in(row[i], -1));
        }
        return all.stream().reduce(Condition::and).orElseThrow();
    }

    /** The rows, in the order of every column. */
    private List<int[]> sorted(OddTable table, Condition... conditions) {
        List<Order> orders = table.numbers.stream().map(NumberColumn::asc).toList();
        Select<int[]> rows = select(table).orderBy(orders.get(0), orders.subList(1, orders.size()).toArray(Order[]::new));
        return list(conditions.length == 0 ? rows : rows.where(conditions[0]));
    }

    private static Update<int[]> added(OddTable table) {
        Update<int[]> all = update(table);
        for (int i = 0; i < table.numbers.size(); i++) {
            all = all.set(table.numbers.get(i), i + 1);
        }
        return all;
    }

    @Test
    default void everyNameNamesAnAlias() {
        OddTable table = new OddTable("plain", null, List.of("number"), List.of());
        create(table);
        engine().transaction(tx -> tx.insert(table, new int[] {7}));
        List<String> failures = new ArrayList<>();
        for (String name : held(OddNames.all(), NameUse.OTHER)) {
            OddTable alias = table.as(name);
            try {
                assertThat(list(select(alias.numbers.get(0)).where(alias.numbers.get(0).eq(7)))).containsExactly(7);
            } catch (RuntimeException | AssertionError failure) {
                failures.add(name + ": " + failure.getMessage());
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    default void whatTheDatabaseCannotHoldIsRefusedBeforeItIsAsked() {
        String product = engine().dialect().product();
        List<String> refused = new ArrayList<>(OddNames.all());
        refused.removeAll(held(refused, NameUse.COLUMN));
        assertThat(refused).isNotEmpty();
        for (String name : refused) {
            assertThatThrownBy(() -> execute(new CreateTable<>(new OddTable("odd", null, List.of("a", name), List.of()))))
                    .as(name).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(product + " cannot hold the name '" + name + "'");
        }
    }
}
