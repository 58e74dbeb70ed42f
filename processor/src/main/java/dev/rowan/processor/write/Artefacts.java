package dev.rowan.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.Entity;
import java.util.List;
import java.util.Optional;

/** Runs the writers. */
public final class Artefacts {

    private Artefacts() {}

    /** A generated type, for a file of its own. */
    public record Artefact(ClassName name, TypeSpec.Builder type) {}

    /** All that is generated for an entity; skeletons where it is broken, and nothing under a name that is taken. */
    public static List<Artefact> of(Entity entity, boolean broken) {
        return Writers.ALL.stream()
                .map(writer -> writer.write(broken ? entity.bare() : entity))
                .flatMap(Optional::stream)
                .map(type -> entity.shape().deprecated() ? silenced(type) : type)
                .map(type -> broken ? Skeleton.of(type, entity) : type)
                .map(type -> new Artefact(ClassName.get(entity.type().packageName(), type.build().name()), type))
                .filter(artefact -> !entity.around().taken().contains(artefact.name()))
                .toList();
    }

    /*
     * @SuppressWarnings({"deprecation", "removal"})
     */
    private static TypeSpec.Builder silenced(TypeSpec.Builder type) {
        return type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S}", "deprecation", "removal")
                .build());
    }
}
