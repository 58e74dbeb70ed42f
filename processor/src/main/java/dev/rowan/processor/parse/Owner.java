package dev.rowan.processor.parse;

import dev.rowan.processor.model.FieldPath;
import dev.rowan.processor.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What a field is read in: an entity, or a value object in one.
 *
 * @param type its type, with its arguments
 * @param place where it stands; of a value object, the field that embeds it
 * @param types the types that lead to it, the entity's first and its own last
 * @param fields the fields that lead to it, none to the entity
 * @param embedded where the outermost value object is embedded; none for the entity
 * @param prefix what the names of columns in it begin with
 * @param absent whether it, or a value object around it, may be null
 * @param sensitive whether all in it is
 */
record Owner(
        DeclaredType type,
        Place place,
        List<TypeElement> types,
        List<String> fields,
        Optional<Place> embedded,
        String prefix,
        boolean absent,
        boolean sensitive) {

    Owner {
        types = List.copyOf(types);
        fields = List.copyOf(fields);
    }

    static Owner entity(TypeElement type) {
        return new Owner(
                (DeclaredType) type.asType(), Place.of(type), List.of(type), List.of(), Optional.empty(), "", false, false);
    }

    TypeElement element() {
        return types.get(types.size() - 1);
    }

    boolean record() {
        return element().getKind() == ElementKind.RECORD;
    }

    /** Whether it is a value object. */
    boolean object() {
        return !fields.isEmpty();
    }

    /** The field that it is in. */
    String field() {
        return fields.get(fields.size() - 1);
    }

    FieldPath path(String field) {
        return new FieldPath(with(fields, field), embedded);
    }

    /** How it comes back to this type by that field: {@code Address.geo -> Geo.back -> Address}; or none where it does not. */
    Optional<String> cycle(String field, TypeElement back) {
        int start = types.indexOf(back);
        if (start < 0) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder();
        for (int i = start; i < types.size(); i++) {
            path.append(types.get(i).getSimpleName()).append('.').append(i < fields.size() ? fields.get(i) : field).append(" -> ");
        }
        return Optional.of(path.append(back.getSimpleName()).toString());
    }

    /** The value object in that field of it. */
    Owner inside(String field, DeclaredType object, Place at, Optional<Place> outermost) {
        List<TypeElement> line = with(types, (TypeElement) object.asElement());
        return new Owner(object, at, line, with(fields, field), outermost, prefix, absent, sensitive);
    }

    /** The same, as its annotation says. */
    Owner saying(String morePrefix, boolean nullable, boolean secret) {
        return new Owner(type, place, types, fields, embedded, prefix + morePrefix, absent || nullable, sensitive || secret);
    }

    private static <T> List<T> with(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
