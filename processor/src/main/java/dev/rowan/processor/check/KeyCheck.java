package dev.rowan.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Key;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** A key is a value that is always there, equal to itself, and written once. */
final class KeyCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        for (Attribute attribute : entity.attributes()) {
            if (attribute.id()) {
                check(attribute, entity.key(), problems);
            }
        }
    }

    private static void check(Attribute id, Key key, Problems problems) {
        if (id.type().optional() || id.type().json() || id.type().stored() instanceof ArrayTypeName) {
            problems.add(Problem.keyType(id.place(), id.name(), id.type().javaType().toString()));
        } else if (!id.column().insertable() && given(key)) {
            problems.add(Problem.keyNotInserted(id.marks().at(Marker.COLUMN, "insertable"), id.name()));
        }
    }

    /** Whether the program gives the key, and not the database. */
    private static boolean given(Key key) {
        return !(key instanceof Key.Single single
                && (single.generation() == Key.Generation.IDENTITY || single.generation() == Key.Generation.SEQUENCE));
    }
}
