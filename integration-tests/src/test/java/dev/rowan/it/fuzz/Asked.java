package dev.rowan.it.fuzz;

import dev.rowan.sql.QueryExpression;
import dev.rowan.sql.Row3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A query and the rows that it has.
 *
 * @param sql the query
 * @param columns what it selects
 * @param rows its rows
 * @param all how many there are without limit and offset
 * @param ordered whether they come in this order: in no other that the query allows, but for rows that are equal
 * @param walked whether it has pages by keyset
 */
record Asked(QueryExpression<Row3<Object, Object, Object>> sql, List<Term> columns, List<List<Object>> rows, long all, boolean ordered,
        boolean walked) {

    static List<List<Object>> plain(List<Row3<Object, Object, Object>> rows) {
        return rows.stream().map(row -> row(row.first(), row.second(), row.third())).toList();
    }

    static List<Object> row(Object... values) {
        return Arrays.stream(values).map(Meaning::plain).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    boolean isComparable() {
        return columns.stream().allMatch(column -> column.kind().isComparable());
    }

    /** In the order of their texts, for rows that come in any. */
    static List<List<Object>> sorted(List<List<Object>> rows) {
        return rows.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    /** As they can be compared. */
    List<List<Object>> told(List<List<Object>> read) {
        return ordered ? read : sorted(read);
    }
}
