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
 * @param relations its relationships, as far as they were understood; none where it is only what another one leads to
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
        List<Relation> relations,
        Surroundings around)
        implements Holder {

    public Entity {
        members = List.copyOf(members);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        relations = List.copyOf(relations);
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

    /**
     * The same without what may not compile, and nobody needs of a broken entity: what refers to columns, takes a name, or has its type.
     */
    public Entity bare() {
        Map<String, Member> named = new LinkedHashMap<>();
        attributes().forEach(attribute -> named.putIfAbsent(attribute.name(), attribute));
        relationships().forEach(relationship -> named.putIfAbsent(relationship.name(), relationship));
        named.remove(names().constant());
        return new Entity(marks, type, shape, table, List.copyOf(named.values()), List.of(), List.of(), List.of(), List.of(), List.of(),
                around);
    }

    /** The same with these relationships understood. */
    public Entity with(List<Relation> understood) {
        return new Entity(marks, type, shape, table, members, foreignKeys, indexes, uniques, checks, understood, around);
    }

    /** Its fields that lead to objects of entities. */
    public List<Relationship> relationships() {
        return members.stream().filter(Relationship.class::isInstance).map(Relationship.class::cast).toList();
    }

    /** The relationship in the field of this name. */
    public Optional<Relationship> relationship(String name) {
        return relationships().stream().filter(relationship -> relationship.name().equals(name)).findFirst();
    }

    /** The attributes of a foreign key; none where it names an unknown one. */
    public List<Attribute> columns(ForeignKeyFacts key) {
        List<Attribute> columns = key.columns().stream().map(name -> attribute(name.text())).flatMap(Optional::stream).toList();
        return columns.size() == key.columns().size() ? columns : List.of();
    }

    /** Whether no two rows share the values of these columns. */
    public boolean distinct(List<Attribute> columns) {
        List<Attribute> key = attributes().stream().filter(Attribute::id).toList();
        return !key.isEmpty() && columns.containsAll(key)
                || columns.stream().anyMatch(column -> column.column().unique())
                || Stream.concat(uniques.stream(), indexes.stream().filter(IndexFacts::uniqueOverall))
                        .anyMatch(unique -> within(unique, columns));
    }

    /** Whether an index is of some of these columns. */
    private boolean within(IndexFacts index, List<Attribute> columns) {
        return !index.columns().isEmpty()
                && index.columns().stream().allMatch(name -> attribute(name.text()).filter(columns::contains).isPresent());
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
