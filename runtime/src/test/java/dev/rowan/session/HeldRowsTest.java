package dev.rowan.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** The held rows of a table against a map, which does the same and costs more. */
class HeldRowsTest {

    private static final PointTable POINT = new PointTable();
    private static final int STEPS = 20_000;

    private final HeldRows<Point, Integer> rows = new HeldRows<>(POINT);
    private final Map<Integer, Held<Point, Integer>> model = new LinkedHashMap<>();

    @Test
    void doesWhatAMapDoesWithKeysInARow() {
        play(1, 3_000, key -> key);
    }

    @Test
    void doesWhatAMapDoesWithKeysWhoseLowerBitsAreAlike() {
        play(2, 300, key -> key << 20);
    }

    @Test
    void doesWhatAMapDoesWithFewKeysThatComeAndGo() {
        play(3, 5, key -> -key);
    }

    @Test
    void goesThroughTheRowsThatWereThereAndLeavesOutThoseThatLeft() {
        for (int key = 0; key < 12; key++) {
            put(key);
        }
        List<Integer> seen = new ArrayList<>();
        rows.forEach(held -> {
            seen.add(held.key());
            remove(held.key() + 1);
        });
        assertThat(seen).containsExactly(0, 2, 4, 6, 8, 10);
    }

    @Test
    void goesThroughThemAllThoughTheyAreHeldAnewMeanwhile() {
        for (int key = 0; key < 640; key++) {
            put(key);
        }
        for (int key = 0; key < 600; key += 2) {
            remove(key);
        }
        Set<Integer> seen = new TreeSet<>();
        rows.forEach(held -> {
            if (seen.add(held.key())) {
                rows.put(held);
            }
        });
        assertThat(seen).containsExactlyElementsOf(new TreeSet<>(model.keySet()));
    }

    @Test
    void findsARowByItsObjectWhenTheObjectHasAnotherKeyNow() {
        put(7);
        Held<Point, Integer> held = model.get(7);
        held.entity().id = 8;
        assertThat(rows.of(held.entity())).isSameAs(held);
        assertThat(rows.find(7)).isSameAs(held);
        assertThat(rows.find(8)).isNull();
        held.rekey();
        rows.put(held);
        assertThat(rows.find(7)).isNull();
        assertThat(rows.find(8)).isSameAs(held);
    }

    private void play(long seed, int keys, IntUnaryOperator spread) {
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            int key = spread.applyAsInt(random.nextInt(keys));
            if (random.nextInt(3) > 0) {
                put(key);
            } else {
                remove(key);
            }
            assertThat(rows.find(key)).isSameAs(model.get(key));
        }
        List<Held<Point, Integer>> inOrder = new ArrayList<>();
        rows.forEach(inOrder::add);
        assertThat(inOrder).containsExactlyElementsOf(model.values());
        for (int key = 0; key < keys; key++) {
            assertThat(rows.find(spread.applyAsInt(key))).isSameAs(model.get(spread.applyAsInt(key)));
        }
        assertThat(rows.any(held -> held.key() == spread.applyAsInt(0))).isEqualTo(model.containsKey(spread.applyAsInt(0)));
    }

    /** A row that takes another's key comes last, as one that was never held. */
    private void put(int key) {
        Held<Point, Integer> held = new Held<>(POINT, key, new Point(key));
        rows.put(held);
        model.remove(key);
        model.put(key, held);
    }

    private void remove(int key) {
        Held<Point, Integer> held = model.remove(key);
        if (held != null) {
            rows.remove(held);
            rows.remove(held);      // no longer held: changes nothing
        }
    }

    private static final class Point {
        private Integer id;

        Point(Integer id) {
            this.id = id;
        }
    }

    private static final class PointTable extends KeyedTable<Point, Integer> {

        PointTable() {
            super(Point.class, TableSpec.of("point"), null);
            number(column("id", ColumnTypes.INTEGER).key());
        }

        @Override
        public KeyedMapper<Point, Integer> mapper() {
            return new PointMapper();
        }
    }

    /** What is asked of rows that are held; nothing is read or written here. */
    private static final class PointMapper implements KeyedMapper<Point, Integer> {

        @Override
        public Integer key(Point point) {
            return point.id;
        }

        @Override
        public Object[] values(Point point) {
            return new Object[] {point.id};
        }

        @Override
        public boolean same(Point point, Object[] values) {
            return point.id.equals(values[0]);
        }

        @Override
        public Point fill(Point point, Object[] values) {
            point.id = (Integer) values[0];
            return point;
        }

        @Override
        public Point read(ResultSet row, int first) {
            throw new AssertionError("nothing is read");
        }

        @Override
        public void bind(PreparedStatement statement, int index, Point point, int column) {
            throw new AssertionError("nothing is written");
        }
    }
}
