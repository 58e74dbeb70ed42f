package dev.rowan.processor.model;

import java.util.List;
import java.util.stream.Stream;

/** What has columns in its fields or components: an entity, or a value object in one. */
public sealed interface Holder permits Entity, ValueObject {

    /** What its type is to Java. */
    Shape shape();

    /** Its fields or components, in the order of their columns. */
    List<Member> members();

    /** The columns, those in value objects among them, in the table's order. */
    default List<Attribute> attributes() {
        return attributes(members());
    }

    /** The columns of these members. */
    static List<Attribute> attributes(List<Member> members) {
        return members.stream().flatMap(Holder::columns).toList();
    }

    private static Stream<Attribute> columns(Member member) {
        if (member instanceof ValueObject object) {
            return object.members().stream().flatMap(Holder::columns);
        }
        return member instanceof Attribute attribute ? Stream.of(attribute) : Stream.empty();
    }

    /** The value objects in it, each before those inside it. */
    default List<ValueObject> objects() {
        return members().stream()
                .filter(ValueObject.class::isInstance)
                .map(ValueObject.class::cast)
                .flatMap(object -> Stream.concat(Stream.of(object), object.objects().stream()))
                .toList();
    }

    /** The members that are columns or have some. */
    default List<Member> mapped() {
        return members().stream().filter(member -> member instanceof Attribute || member instanceof ValueObject).toList();
    }
}
