package dev.rowan.it.inspect;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.dialect.Counting;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Check;
import dev.rowan.sql.Column;
import dev.rowan.sql.ColumnSpec;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.Unique;
import dev.rowan.type.ArrayTypes;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Tables made at random of what entities can say and a database can do; the same seed gives the same tables. */
final class RandomModel {

    private static final List<String> NAMES = List.of("user", "order", "group", "depart", "address", "camelCase", "Mixed", "two words", "per%cent",
            "q?marks", "dot.s", "méil", "測試", "with\"quote", "with`tick", "it's", "key", "a_rather_long_name_of_a_thing", "x", "line2");

    private static final List<String> TEXTS = List.of("plain", "it's", "back\\slash", "100 %", "línea\nbreak", "\"quoted\"", "測試 ok?");

    private static final List<ColumnType<?>> TYPES = List.of(ColumnTypes.BOOLEAN, ColumnTypes.BYTE, ColumnTypes.SHORT, ColumnTypes.INTEGER,
            ColumnTypes.LONG, ColumnTypes.FLOAT, ColumnTypes.DOUBLE, ColumnTypes.BIG_DECIMAL, ColumnTypes.BIG_INTEGER, ColumnTypes.CHARACTER,
            ColumnTypes.STRING, ColumnTypes.STRING, ColumnTypes.BYTES, ColumnTypes.UUID, ColumnTypes.LOCAL_DATE, ColumnTypes.LOCAL_TIME,
            ColumnTypes.LOCAL_DATE_TIME, ColumnTypes.INSTANT, ColumnTypes.DURATION, ColumnTypes.YEAR, ColumnTypes.UNSIGNED_BYTE,
            ColumnTypes.UNSIGNED_SHORT, ColumnTypes.UNSIGNED_INTEGER, ColumnTypes.UNSIGNED_LONG, ColumnTypes.JSON_TEXT);

    private static final List<String> ARRAYS = List.of("h2", "postgresql");

    private static final List<ColumnType<?>> ARRAY_TYPES = List.of(ArrayTypes.INTEGER, ArrayTypes.STRING, ArrayTypes.UUID);

    private static final ColumnType<?> NATIVE = ColumnTypes.enumNative(DayOfWeek.class, "day_of_week");

    private final Random random;
    private final Dialect dialect;
    private final List<RandomTable> tables = new ArrayList<>();

    private RandomModel(long seed, Dialect dialect) {
        this.random = new Random(seed);
        this.dialect = dialect;
    }

    /** The tables of a seed. */
    static List<RandomTable> of(long seed, Dialect dialect) {
        RandomModel model = new RandomModel(seed, dialect);
        List<String> names = model.some(NAMES, 1, 4);
        names.forEach(model::table);
        model.tables.forEach(model::foreignKeys);
        return model.tables;
    }

    private void table(String name) {
        TableSpec spec = TableSpec.of(name);
        if (chance(3) && commented()) {
            spec = spec.commented(any(TEXTS));
        }
        RandomTable table = new RandomTable(spec);
        int keys = random.nextInt(3);
        for (String column : some(NAMES, Math.max(1, keys), 9)) {
            int position = table.columns().size();
            table.add(position < keys ? keyColumn(column, keys == 1) : column(column));
        }
        constraints(table);
        tables.add(table);
    }

    private ColumnSpec<?> keyColumn(String name, boolean alone) {
        if (!alone || chance(3)) {
            return described(RandomTable.spec(name, any(List.of(ColumnTypes.INTEGER, ColumnTypes.LONG, ColumnTypes.UUID, ColumnTypes.LOCAL_DATE))))
                    .key();
        }
        ColumnSpec<?> key = RandomTable.spec(name, any(List.of(ColumnTypes.INTEGER, ColumnTypes.LONG))).key();
        if (chance(4) && DdlAbility.IDENTITY_OPTIONS.of(dialect)) {
            return key.identity(Counting.PLAIN.start(42).increment(5).cache(7));
        }
        return key.identity();
    }

    private ColumnSpec<?> column(String name) {
        ColumnType<?> type = chance(10) ? NATIVE : chance(10) && ARRAYS.contains(dialect.name()) ? any(ARRAY_TYPES) : any(TYPES);
        ColumnSpec<?> spec = RandomTable.spec(name, type);
        if (type == ColumnTypes.STRING) {
            spec = spec.length(any(List.of(1, 32, 255, 1_000)));
        } else if (type == ColumnTypes.BYTES) {
            spec = spec.length(any(List.of(0, 16, 500)));
        } else if (type == ColumnTypes.BIG_DECIMAL && chance(2)) {
            spec = spec.precision(10, any(List.of(0, 2, 10)));
        }
        spec = described(spec);
        return chance(3) ? spec.notNull() : chance(4) ? withDefault(spec) : spec;
    }

    private ColumnSpec<?> described(ColumnSpec<?> spec) {
        return chance(4) && commented() ? spec.commented(any(TEXTS)) : spec;
    }

    private boolean commented() {
        return dialect.comments() != Dialect.CommentForm.NONE;
    }

    private ColumnSpec<?> withDefault(ColumnSpec<?> spec) {
        return switch (spec.type().sqlType()) {
            case INTEGER, BIGINT -> spec.withDefault(any(List.of("0", "-7", "42")));
            case VARCHAR -> spec.size().length() < 32 ? spec : spec.withDefault("'" + any(TEXTS).replace("'", "''") + "'");
            default -> spec;
        };
    }

    private void constraints(RandomTable table) {
        List<Column<Object, ?>> indexable = table.columns().stream().filter(RandomModel::indexable).toList();
        Set<List<Column<Object, ?>>> used = new LinkedHashSet<>();
        used.add(table.keyColumns());
        for (int i = random.nextInt(4); i > 0 && !indexable.isEmpty(); i--) {
            List<Column<Object, ?>> columns = some(indexable, 1, 2);
            if (used.add(columns) && (columns.size() < 2 || used.add(List.of(columns.get(1), columns.get(0))))) {
                constraint(table, columns);
            }
        }
        table.columns().stream().filter(column -> column.type() == ColumnTypes.INTEGER && !column.spec().isKey() && chance(2)).findFirst()
                .ifPresent(column -> table.add(new Check(chance(2) ? null : "named " + table.name(), dialect.quote(column.name()) + " < 100")));
    }

    private void constraint(RandomTable table, List<Column<Object, ?>> columns) {
        if (chance(3)) {
            table.add(RandomTable.unique(table, columns));
            return;
        }
        Index<Object> index = RandomTable.index(table, columns);
        index = chance(3) ? index.asUnique() : index;
        table.add(chance(3) ? index.descending(columns.get(0)) : index);
    }

    /** MySQL wants a length for the index of a text without limit, and no more than 3,072 bytes of any. */
    private static boolean indexable(Column<?, ?> column) {
        return switch (column.type().sqlType()) {
            case VARCHAR -> column.spec().size().length() <= 32;
            case BINARY, JSON, ARRAY -> false;
            default -> true;
        };
    }

    private void foreignKeys(RandomTable table) {
        RandomTable target = any(tables);
        List<Column<Object, ?>> key = target.keyColumns();
        if (key.isEmpty() || chance(3)) {
            return;
        }
        List<Column<Object, ?>> columns = new ArrayList<>();
        for (Column<Object, ?> referenced : key) {
            columns.add(table.add(RandomTable.spec("to_" + columns.size() + "_" + random.nextInt(1_000), referenced.type())));
        }
        ForeignKey<Object> made = RandomTable.foreignKey(table, columns, key).onDelete(any(List.of(
                ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.SET_NULL)));
        if (table != target) {
            made = made.onUpdate(any(List.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE)));
        }
        table.add(chance(2) && DdlAbility.DEFERRABLE.of(dialect) ? made.asDeferrable() : made);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> List<T> some(List<T> list, int least, int most) {
        List<T> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, random);
        return List.copyOf(mixed.subList(0, Math.min(mixed.size(), least + random.nextInt(most - least + 1))));
    }
}
