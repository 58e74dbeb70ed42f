package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The primary key of an entity. */
public sealed interface Key {

    /** Its type in Java: the column's, or the generated record; only where there is a key. */
    default TypeName javaType() {
        if (this instanceof Single single) {
            return single.type();
        }
        return this instanceof Composite composite ? composite.type() : TypeName.VOID;
    }

    /** No key: rows can be added and read, and that is all. */
    record None() implements Key {}

    /** One column. */
    record Single(Attribute attribute, Generation generation) implements Key {
        public TypeName type() {
            return attribute.type().boxed();
        }
    }

    /** Several columns, whose values travel in a generated record. */
    record Composite(ClassName type, List<Attribute> attributes) implements Key {
        public Composite {
            attributes = List.copyOf(attributes);
        }
    }

    /** Who makes the values of a key. */
    enum Generation { ASSIGNED, IDENTITY, SEQUENCE, CLIENT }
}
