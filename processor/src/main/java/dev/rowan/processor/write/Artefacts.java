package dev.rowan.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
                .map(type -> silenced(type, entity))
                .map(type -> broken ? Skeleton.of(type, entity) : type)
                .map(type -> new Artefact(ClassName.get(entity.type().packageName(), type.build().name()), type))
                .filter(artefact -> !entity.around().taken().contains(artefact.name()))
                .toList();
    }

    /*
     * @SuppressWarnings({"deprecation", "removal", "exports"})
     */
    private static TypeSpec.Builder silenced(TypeSpec.Builder type, Entity entity) {
        List<String> warnings = new ArrayList<>();
        if (entity.shape().deprecated() || entity.objects().stream().anyMatch(object -> object.shape().deprecated())) {
            warnings.addAll(List.of("deprecation", "removal"));
        }
        if (entity.around().module().isPresent()) {
            warnings.add("exports"); // all is public for the model's sake, whatever the module exports
        }
        if (!warnings.isEmpty()) {
            String all = warnings.stream().map(Literal::of).collect(Collectors.joining(", "));
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", warnings.size() == 1 ? "$L" : "{$L}", all)
                    .build());
        }
        return type;
    }
}
