package dev.rowan.engine;

import dev.rowan.dialect.RowSpan;
import dev.rowan.sql.Parameter;
import dev.rowan.sql.Table;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Finds a row by what PostgreSQL tells of it: {@code Key (code, place)=(old, 7) already exists.}, or {@code Failing row contains (7, old,
 * 1, -1).} The words are in the server's language; what stands in parentheses is not.
 */
final class RowDetail {

    private RowDetail() {
    }

    /** As PostgreSQL writes them whatever its settings. */
    private static final Set<ColumnType<?>> PLAIN = Set.of(ColumnTypes.BYTE, ColumnTypes.SHORT, ColumnTypes.INTEGER, ColumnTypes.LONG,
            ColumnTypes.STRING, ColumnTypes.UUID);

    /**
     * The only row of which this may be told; all that were given where none can be told, and the first to the last where there are more.
     */
    static RowSpan find(String detail, RowRequest request, RowSpan among) {
        if (detail == null) {
            return among;
        }
        int middle = detail.indexOf(")=(");
        List<String> columns = middle < 0
                ? request.parameters(among.first()).stream().map(Parameter::name).toList()
                : List.of(detail.substring(detail.indexOf('(') + 1, middle).split(", "));
        if (!plain(request.table(), columns)) {
            return among;
        }
        int first = -1;
        int last = -1;
        for (int row = among.first(); row <= among.last(); row++) {
            if (detail.contains((middle < 0 ? "(" : ")=(") + values(columns, request.parameters(row)) + ")")) {
                first = first < 0 ? row : first;
                last = row;
            }
        }
        return first < 0 ? among : new RowSpan(first, last);
    }

    private static boolean plain(Table<?> table, List<String> columns) {
        long plain = table.columns().stream()
                .filter(column -> columns.contains(column.name()) && PLAIN.contains(column.type()))
                .count();
        return plain == columns.size();
    }

    private static String values(List<String> columns, List<Parameter> parameters) {
        StringJoiner values = new StringJoiner(", ");
        for (String column : columns) {
            for (Parameter parameter : parameters) {
                if (column.equals(parameter.name())) {
                    values.add(String.valueOf(parameter.value()));
                }
            }
        }
        return values.toString();
    }
}
