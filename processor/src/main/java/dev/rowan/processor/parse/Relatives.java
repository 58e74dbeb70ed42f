package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the entities that the relationships of one lead to; each is read no further than itself, and what is wrong there is told there.
 *
 * @param type the entity's type
 * @param entity the entity itself, alone
 */
record Relatives(EntityParser parser, TypeElement type, Entity entity) {

    /** An entity, and whether it was understood; if not, that is the mistake to tell. */
    record Relative(Entity entity, boolean sound) {

        /** Where to tell what does not fit to it. */
        Problems telling(Problems problems) {
            return sound ? problems : new Problems();
        }
    }

    /** The entity of this name, or none where it is no entity. */
    Optional<Relative> find(ClassName name) {
        if (name.equals(entity.type())) {
            return Optional.of(new Relative(entity, true));
        }
        return element(name).filter(Written::isEntity).map(this::read);
    }

    /** Whether this entity's own mistakes are told now. */
    boolean compiled(ClassName name) {
        return element(name).filter(parser.sources()::have).isPresent();
    }

    private Optional<TypeElement> element(ClassName name) {
        Elements elements = parser.compilation().elements();
        return Optional.ofNullable(elements.getTypeElement(elements.getModuleOf(type), name.canonicalName()));
    }

    private Relative read(TypeElement found) {
        Problems elsewhere = new Problems();
        Entity read = parser.alone(found, elsewhere);
        return new Relative(read, !elsewhere.errors());
    }
}
