package dev.rowan.it.inspect;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.Check;
import dev.rowan.sql.Column;
import dev.rowan.sql.ColumnSpec;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TableSpec;
import dev.rowan.sql.Unique;
import dev.rowan.type.ColumnType;
import java.util.ArrayList;
import java.util.List;

/** A table that is put together at run time, of which only DDL is made. */
final class RandomTable extends KeyedTable<Object, Object> {

    private final List<ForeignKey<Object>> foreignKeys = new ArrayList<>();
    private final List<Index<Object>> indexes = new ArrayList<>();
    private final List<Unique<Object>> uniques = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    RandomTable(TableSpec spec) {
        super(Object.class, spec, null);
    }

    static <T> ColumnSpec<T> spec(String name, ColumnType<T> type) {
        return column(name, type);
    }

    static Index<Object> index(RandomTable table, List<Column<Object, ?>> columns) {
        return columns.size() == 1 ? table.index(columns.get(0)) : table.index(columns.get(0), columns.get(1));
    }

    static Unique<Object> unique(RandomTable table, List<Column<Object, ?>> columns) {
        return columns.size() == 1 ? table.unique(columns.get(0)) : table.unique(columns.get(0), columns.get(1));
    }

    static ForeignKey<Object> foreignKey(RandomTable table, List<Column<Object, ?>> columns, List<Column<Object, ?>> referenced) {
        return columns.size() == 1
                ? table.foreignKey(columns.get(0)).references(referenced.get(0))
                : table.foreignKey(columns.get(0), columns.get(1)).references(referenced.get(0), referenced.get(1));
    }

    Column<Object, ?> add(ColumnSpec<?> spec) {
        return value(spec);
    }

    void add(Index<Object> index) {
        indexes.add(index);
    }

    void add(Unique<Object> unique) {
        uniques.add(unique);
    }

    void add(ForeignKey<Object> key) {
        foreignKeys.add(key);
    }

    void add(Check check) {
        checks.add(check);
    }

    @Override
    public List<ForeignKey<Object>> foreignKeys() {
        return foreignKeys;
    }

    @Override
    public List<Index<Object>> indexes() {
        return indexes;
    }

    @Override
    public List<Unique<Object>> uniques() {
        return uniques;
    }

    @Override
    public List<Check> checks() {
        return checks;
    }

    @Override
    public KeyedMapper<Object, Object> mapper() {
        throw new AssertionError("no rows are read or written");
    }
}
