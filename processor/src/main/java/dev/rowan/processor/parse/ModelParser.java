package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.rowan.annotation.Model;
import dev.rowan.processor.model.ModelFacts;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.TableFacts;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads the model of a module.
 *
 * @param sources the qualified names of the types that are compiled
 */
public record ModelParser(Elements elements, Set<String> sources) {

    /** The model that a type annotated with {@code @Model} names. */
    public ModelFacts parse(TypeElement type, Collection<TypeElement> entities, Problems problems) {
        ClassName name = ClassName.get(type);
        if (sources.contains(ModelFacts.generated(name).canonicalName())) {
            problems.add(Problem.nameTaken(
                    Place.of(type), name.simpleName(), List.of(ModelFacts.generated(name).simpleName())));
        }
        distinct(entities, problems);
        return new ModelFacts(name, reachable(type, entities, problems), included(type, problems));
    }

    /** Whether {@code @Generated} can be named there. */
    public boolean generatable(TypeElement from) {
        return elements.getTypeElement(elements.getModuleOf(from), Generated.class.getCanonicalName()) != null;
    }

    /** Two entities of one table would be created, and found by their class, once. */
    private static void distinct(Collection<TypeElement> entities, Problems problems) {
        Map<String, TypeElement> tables = new HashMap<>();
        for (TypeElement entity : entities) {
            Written table = Written.entity(entity, Place.of(entity)).orElseThrow();
            TableFacts facts = new TableParser(table).facts(entity.getSimpleName().toString());
            String name = facts.schema().isEmpty() ? facts.name() : facts.schema() + "." + facts.name();
            TypeElement first = tables.putIfAbsent(name.toLowerCase(Locale.ROOT), entity);
            if (first != null) {
                problems.add(Problem.duplicateTable(
                        table.place("name"), name, first.getSimpleName().toString(), entity.getSimpleName().toString()));
            }
        }
    }

    private static List<ClassName> reachable(TypeElement model, Collection<TypeElement> entities, Problems problems) {
        List<ClassName> names = new ArrayList<>();
        boolean named = !ClassName.get(model).packageName().isEmpty();
        for (TypeElement entity : entities) {
            if (named && ClassName.get(entity).packageName().isEmpty()) {
                problems.add(Problem.unnamedPackage(
                        Place.of(model), entity.getSimpleName().toString(), model.getSimpleName().toString()));
            } else {
                names.add(ClassName.get(entity));
            }
        }
        return names;
    }

    private static List<ClassName> included(TypeElement type, Problems problems) {
        Written model = Written.on(type, Model.class, Place.of(type)).orElseThrow();
        return model.list("include").stream()
                .map(value -> included(model, value, problems))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The interface of another model will do for the type generated from it; what javac has not found, it reports. */
    private static Optional<ClassName> included(Written model, AnnotationValue value, Problems problems) {
        if (!(value.getValue() instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        TypeElement type = (TypeElement) declared.asElement();
        if (Written.has(type, Model.class)) {
            return Optional.of(ModelFacts.generated(ClassName.get(type)));
        }
        boolean generated = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals(ModelFacts.CONSTANT));
        if (!generated) {
            problems.add(Problem.notAModel(model.place().at(value), type.getSimpleName().toString()));
        }
        return generated ? Optional.of(ClassName.get(type)) : Optional.empty();
    }
}
