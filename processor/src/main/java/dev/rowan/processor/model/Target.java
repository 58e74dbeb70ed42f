package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a foreign key refers to, as far as its own class tells.
 *
 * @param name what the user calls it
 * @param kind what it is
 * @param sound whether its columns were all understood; if not, that is the mistake to tell
 * @param uniques the sets of columns, besides the key, whose values no two rows share
 */
public record Target(
        ClassName type, String name, Kind kind, boolean sound, List<Attribute> attributes, List<List<String>> uniques) {

    public Target {
        attributes = List.copyOf(attributes);
        uniques = List.copyOf(uniques);
    }

    /** What a foreign key may name. */
    public enum Kind { TABLE, VIEW, OTHER }

    /** Whether it is an entity at all. */
    public boolean entity() {
        return kind != Kind.OTHER;
    }

    public List<Attribute> key() {
        return attributes.stream().filter(Attribute::id).toList();
    }

    public Optional<Attribute> attribute(String name) {
        return Attribute.find(attributes, name);
    }

    /** Whether no two rows share the values of these attributes, in an index of this order: MySQL wants one. */
    public boolean unique(List<Attribute> columns) {
        return columns.equals(key()) || uniques.stream().anyMatch(names -> covers(names, columns));
    }

    private static boolean covers(List<String> names, List<Attribute> columns) {
        return names.size() == columns.size()
                && IntStream.range(0, names.size()).allMatch(i -> columns.get(i).named(names.get(i)));
    }
}
