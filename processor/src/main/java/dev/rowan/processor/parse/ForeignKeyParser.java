package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.ForeignKeyFacts;
import dev.rowan.processor.model.ForeignKeyFacts.Referential;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads foreign keys, those of one column and those of several; a target that javac has not found gives none. */
record ForeignKeyParser(TargetParser targets) {

    /** Those of single columns, in value objects too, and then those of several. */
    List<ForeignKeyFacts> all(Written table, List<Member> members) {
        return Stream.concat(Holder.attributes(members).stream().map(this::single).flatMap(Optional::stream), composite(table).stream())
                .toList();
    }

    private Optional<ForeignKeyFacts> single(Attribute attribute) {
        return Optional.ofNullable(attribute.marks().all().get(Marker.FOREIGN_KEY)).flatMap(mark -> {
            Written written = new Written(mark.mirror(), mark.place());
            String column = written.text("column");
            List<ColumnName> references =
                    column.isEmpty() ? List.of() : List.of(new ColumnName(column, written.place("column")));
            return facts(written, List.of(new ColumnName(attribute.path().dotted(), written.place())), references);
        });
    }

    private List<ForeignKeyFacts> composite(Written table) {
        return table.nested("foreignKeys").stream()
                .map(key -> facts(key, TableParser.columns(key, "columns"), TableParser.columns(key, "references")))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ForeignKeyFacts> facts(Written written, List<ColumnName> columns, List<ColumnName> references) {
        return written.type("value").map(type -> new ForeignKeyFacts(
                written.place(),
                columns,
                target(type),
                references,
                Referential.valueOf(written.constant("onDelete")),
                Referential.valueOf(written.constant("onUpdate")),
                written.text("name"),
                written.flag("deferrable")));
    }

    private Target target(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? targets.parse(element)
                : new Target(ClassName.OBJECT, type.toString(), Target.Kind.OTHER, true, List.of(), List.of());
    }
}
