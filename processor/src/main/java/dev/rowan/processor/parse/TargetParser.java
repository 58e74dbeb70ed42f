package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.rowan.annotation.View;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.IndexFacts;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Target;
import dev.rowan.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Reads the entity a foreign key refers to, no further than its columns; what is wrong there is told there. */
record TargetParser(Compilation compilation, Sources sources) {

    Target parse(TypeElement type) {
        Optional<Written> table = Written.entity(type, Place.of(type));
        Problems elsewhere = new Problems();
        List<Attribute> attributes = table.isEmpty() ? List.of() : attributes(type, elsewhere);
        boolean sound = !elsewhere.errors();
        String name = type.getSimpleName().toString();
        return new Target(ClassName.get(type), name, kind(table), sound, attributes, uniques(table, attributes));
    }

    private static Target.Kind kind(Optional<Written> table) {
        return table.map(written -> written.is(View.class) ? Target.Kind.VIEW : Target.Kind.TABLE).orElse(Target.Kind.OTHER);
    }

    private List<Attribute> attributes(TypeElement type, Problems problems) {
        Reach reach = new Reach(compilation.elements(), compilation.elements().getPackageOf(type));
        MemberParser members = new MemberParser(compilation, sources, reach);
        Owner owner = Owner.entity(type);
        return Holder.attributes(Lineage.fields(type).stream().map(field -> members.parse(owner, field, problems)).toList());
    }

    private static List<List<String>> uniques(Optional<Written> table, List<Attribute> attributes) {
        Stream<List<String>> single = attributes.stream()
                .filter(attribute -> attribute.column().unique())
                .map(attribute -> List.of(attribute.path().dotted()));
        Stream<IndexFacts> several = table.map(TableParser::new).stream()
                .flatMap(parser -> Stream.concat(parser.uniques().stream(), parser.indexes().stream()))
                .filter(IndexFacts::uniqueOverall);
        return Stream.concat(single, several.map(TargetParser::names)).toList();
    }

    private static List<String> names(IndexFacts unique) {
        return unique.columns().stream().map(ColumnName::text).toList();
    }
}
