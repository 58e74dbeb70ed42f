package dev.rowan.processor.write;

import com.palantir.javapoet.NameAllocator;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.ValueObject;
import java.util.List;

/** The variables that stand for value objects and what is in them, in the mapper of one entity; no two are alike. */
final class ObjectNames {

    /** What local variables must not hide. */
    private static final List<String> TYPES = List.of("Mapper", "ColumnTypes", "Optional");

    /** The object that a method of the mapper fills. */
    static final String FILLED = "filled";

    private final NameAllocator names = new NameAllocator();

    ObjectNames(Entity entity) {
        TYPES.forEach(names::newName);
        Names.PARAMETERS.forEach(names::newName);
        names.newName(FILLED);
        names.newName(entity.names().constant());
        names.newName(Names.variable(entity));
        for (ValueObject object : entity.objects()) {
            names.newName(object.name(), object.path().dotted());
        }
        for (ValueObject object : entity.objects()) {
            object.members().stream().filter(Attribute.class::isInstance).forEach(attribute -> {
                names.newName(attribute.name(), attribute.path().dotted());
                names.newName(attribute.name() + "IsNull", isNull(attribute));
            });
        }
    }

    /** The variable of a value object, or of a column in one: {@code addressCity}. */
    String of(Member member) {
        return names.get(member.path().dotted());
    }

    /** The variable that tells whether a primitive was NULL: {@code addressFloorIsNull}. */
    String ofNull(Member member) {
        return names.get(isNull(member));
    }

    /** The method that does this with the object: {@code readAddress}. */
    String method(String verb, ValueObject object) {
        return verb + Names.capitalized(of(object));
    }

    private static List<String> isNull(Member member) {
        return List.of(member.path().dotted());
    }
}
