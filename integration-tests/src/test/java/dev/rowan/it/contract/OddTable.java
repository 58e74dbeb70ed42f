package dev.rowan.it.contract;

import dev.rowan.mapper.Mapper;
import dev.rowan.sql.Index;
import dev.rowan.sql.NumberColumn;
import dev.rowan.sql.Table;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of numbers with a name and columns made at run time, and an index of each of these names. */
final class OddTable extends Table<int[]> {

    final List<NumberColumn<int[], Integer>> numbers = new ArrayList<>();
    private final List<String> indexes;

    OddTable(String name, String alias, List<String> columns, List<String> indexes) {
        super(int[].class, TableSpec.of(name), alias);
        columns.forEach(column -> numbers.add(number(column(column, ColumnTypes.INTEGER))));
        this.indexes = indexes;
    }

    @Override
    public OddTable as(String alias) {
        return new OddTable(name(), alias, numbers.stream().map(NumberColumn::name).toList(), indexes);
    }

    @Override
    public List<Index<int[]>> indexes() {
        List<Index<int[]>> all = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            all.add(index(numbers.get(i % numbers.size())).named(indexes.get(i)));
        }
        return all;
    }

    @Override
    public Mapper<int[]> mapper() {
        return new Numbers(numbers.size());
    }

    private record Numbers(int count) implements Mapper<int[]> {

        @Override
        public int[] read(ResultSet row, int first) throws SQLException {
            int[] values = new int[count];
            for (int i = 0; i < count; i++) {
                values[i] = row.getInt(first + i);
            }
            return values;
        }

        @Override
        public void bind(PreparedStatement statement, int index, int[] row, int column) throws SQLException {
            statement.setInt(index, row[column]);
        }

        @Override
        public Object[] values(int[] row) {
            return Arrays.stream(row).boxed().toArray();
        }

        @Override
        public boolean same(int[] row, Object[] values) {
            return Arrays.equals(values(row), values);
        }

        @Override
        public int[] fill(int[] row, Object[] values) {
            return Arrays.stream(values).mapToInt(Integer.class::cast).toArray();
        }
    }
}
