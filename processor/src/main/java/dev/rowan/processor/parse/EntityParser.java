package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.InjectNames;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Surroundings;
import dev.rowan.processor.problem.Problems;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads one annotated type into an entity, as far as it can be understood.
 *
 * @param sources what is compiled, as far as javac has told
 */
public record EntityParser(Compilation compilation, Sources sources) {

    /** The entity of a type annotated with {@code @Table} or {@code @View}; what is not understood is left out of it and is a problem. */
    public Entity parse(TypeElement type, Problems problems) {
        Entity entity = alone(type, problems);
        return entity.with(new RelationParser(this, type, entity).all(problems));
    }

    /** The same without knowing where its relationships lead. */
    Entity alone(TypeElement type, Problems problems) {
        Place place = Place.of(type);
        Written written = Written.entity(type, place).orElseThrow();
        TableParser table = new TableParser(written);
        Reach reach = new Reach(compilation.elements(), compilation.elements().getPackageOf(type));
        ForeignKeyParser foreignKeys = new ForeignKeyParser(new TargetParser(compilation, sources));

        MemberParser parser = new MemberParser(compilation, sources, reach);
        List<Member> members =
                fields(type).stream().map(field -> parser.parse(Owner.entity(type), field, problems)).toList();

        Marks marks = MarkReader.read(type, place);
        return new Entity(marks, ClassName.get(type), new ShapeParser(compilation, reach).parse(type),
                table.facts(type.getSimpleName().toString()), members, foreignKeys.all(written, members),
                table.indexes(), table.uniques(), table.checks(), List.of(), surroundings(type));
    }

    private static List<VariableElement> fields(TypeElement type) {
        return switch (type.getKind()) {
            case CLASS, RECORD -> Lineage.fields(type);
            default -> List.of();
        };
    }

    private Surroundings surroundings(TypeElement type) {
        GeneratedNames names = new GeneratedNames(ClassName.get(type));
        Set<ClassName> taken = Stream.concat(names.all().stream(), Stream.of(names.key()))
                .filter(sources::have)
                .collect(Collectors.toSet());
        ModuleElement module = compilation.elements().getModuleOf(type);
        return new Surroundings(
                taken,
                sees(type, InjectNames.INJECT.canonicalName()),
                sees(type, Generated.class.getCanonicalName()),
                module.isUnnamed() ? Optional.empty() : Optional.of(Place.of(module)),
                sees(type, ResultSet.class.getCanonicalName()),
                compilation.limits());
    }

    private boolean sees(TypeElement from, String wanted) {
        ModuleElement module = compilation.elements().getModuleOf(from);
        return compilation.elements().getTypeElement(module, wanted) != null;
    }
}
