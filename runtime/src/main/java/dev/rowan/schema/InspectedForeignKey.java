package dev.rowan.schema;

import dev.rowan.annotation.ReferentialAction;
import java.util.List;

/**
 * A foreign key as a database tells of it; a value.
 *
 * @param name the constraint's name; null where the database gives it none
 * @param columns the referencing columns
 * @param schema the schema of the referenced table
 * @param table the referenced table
 * @param referenced the referenced columns, in the order of {@code columns}
 * @param onDelete what becomes of the row when the referenced one is deleted; MariaDB calls NO_ACTION RESTRICT, which is the same there
 * @param onUpdate what becomes of it when the referenced columns change
 * @param deferrable whether it can be checked at COMMIT
 */
public record InspectedForeignKey(String name, List<String> columns, String schema, String table, List<String> referenced,
        ReferentialAction onDelete, ReferentialAction onUpdate, boolean deferrable) {

    /** Copies what it is given. */
    public InspectedForeignKey {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
    }
}
