package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An annotated class or record, with everything that is generated from it.
 *
 * @param marks what is written on it, and where it stands
 * @param members its fields or components, in the order of their columns
 */
public record Entity(
        Marks marks,
        ClassName type,
        Shape shape,
        TableFacts table,
        List<Member> members,
        List<ForeignKeyFacts> foreignKeys,
        List<IndexFacts> indexes,
        List<IndexFacts> uniques,
        List<CheckFacts> checks,
        Surroundings around)
        implements Holder {

    public Entity {
        members = List.copyOf(members);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
    }

    public Place place() {
        return marks.home();
    }

    public GeneratedNames names() {
        return new GeneratedNames(type);
    }

    /** The column named so, by its field or by its own name. */
    public Optional<Attribute> attribute(String name) {
        return Attribute.find(attributes(), name);
    }

    /** The type that generated code calls a row; only a broken entity has another than its own. */
    public TypeName rowType() {
        return shape.nameable() ? type : ClassName.OBJECT;
    }

    /** Whether no two rows share this attribute's value, apart from a key's. */
    public boolean unique(Attribute attribute) {
        return attribute.column().unique() || Stream.concat(uniques.stream(), indexes.stream().filter(IndexFacts::uniqueOverall))
                .anyMatch(unique -> alone(attribute, unique));
    }

    /** Whether there is an index for this attribute alone. */
    public boolean indexed(Attribute attribute) {
        return attribute.column().index() || indexes.stream().anyMatch(index -> alone(attribute, index));
    }

    private static boolean alone(Attribute attribute, IndexFacts index) {
        return index.columns().size() == 1 && index.extras().expressions().isEmpty() && attribute.named(index.columns().get(0).text());
    }

    public Key key() {
        List<Attribute> ids = attributes().stream().filter(Attribute::id).toList();
        return switch (ids.size()) {
            case 0 -> new Key.None();
            case 1 -> new Key.Single(ids.get(0), generation(ids.get(0)));
            default -> new Key.Composite(names().key(), ids);
        };
    }

    /** Whether there is a key. */
    public boolean keyed() {
        return attributes().stream().anyMatch(Attribute::id);
    }

    /** The same without what may not compile, and nobody needs of a broken entity: what refers to columns, takes a name, or has its type. */
    public Entity bare() {
        Map<String, Member> named = new LinkedHashMap<>();
        attributes().forEach(attribute -> named.putIfAbsent(attribute.name(), attribute));
        named.remove(names().constant());
        return new Entity(marks, type, shape, table, List.copyOf(named.values()), List.of(), List.of(), List.of(), List.of(), around);
    }

    /** Whether it is a view, which is only read. */
    public boolean view() {
        return table.view().isPresent();
    }

    /** The annotation that makes it an entity. */
    public Marker marker() {
        return view() ? Marker.VIEW : Marker.TABLE;
    }

    private Key.Generation generation(Attribute id) {
        if (view()) {
            return Key.Generation.ASSIGNED;
        }
        if (id.sequence().isPresent()) {
            return Key.Generation.SEQUENCE;
        }
        if (id.assigned() || refers(id)) {
            return Key.Generation.ASSIGNED;
        }
        if (id.type().is(ValueType.UUID)) {
            return Key.Generation.CLIENT;
        }
        return id.type().integer() ? Key.Generation.IDENTITY : Key.Generation.ASSIGNED;
    }

    private boolean refers(Attribute id) {
        return foreignKeys.stream().flatMap(key -> key.columns().stream()).anyMatch(name -> id.named(name.text()));
    }
}
