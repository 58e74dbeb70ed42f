package dev.rowan.processor.model;

import java.util.List;

/**
 * What an index has beyond columns.
 *
 * @param descending those of its columns whose values go down
 * @param expressions the SQL of what is indexed after the columns
 * @param where the SQL of which rows are in it; empty for all
 */
public record IndexExtras(List<ColumnName> descending, List<ColumnName> expressions, String where) {

    /** Nothing of the kind. */
    public static final IndexExtras NONE = new IndexExtras(List.of(), List.of(), "");

    public IndexExtras {
        descending = List.copyOf(descending);
        expressions = List.copyOf(expressions);
    }
}
