package dev.rowan.processor.write;

import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.Entity;
import java.util.Optional;

/** Writes one artefact of an entity; keeps nothing between two of them. */
public interface Writer {

    /** The type to put into the entity's package, still to be dressed, or none where the entity has no use for it. */
    Optional<TypeSpec.Builder> write(Entity entity);
}
