package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around an entity in its compilation.
 *
 * @param taken the names of what would be generated that others have
 * @param injectable whether {@code jakarta.inject} is there
 * @param generatable whether {@code javax.annotation.processing.Generated} is there
 * @param module the entity's module, where it is a named one
 * @param jdbc whether the entity's module reads {@code java.sql}
 * @param limits the names' limits on the dialects in use
 */
public record Surroundings(
        Set<ClassName> taken, boolean injectable, boolean generatable, Optional<Place> module, boolean jdbc, List<NameLimit> limits) {

    public Surroundings {
        taken = Set.copyOf(taken);
        limits = List.copyOf(limits);
    }
}
