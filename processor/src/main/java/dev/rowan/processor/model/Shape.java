package dev.rowan.processor.model;

import java.util.Optional;

/**
 * What an annotated type is to Java: what decides whether generated code can make and fill its objects.
 *
 * @param unreachable the type, itself or one around it, that is private
 * @param constructor what a class offers for making an empty object
 * @param parent the entity it extends
 * @param deprecated whether it, or anything in it that generated code may call, is deprecated
 */
public record Shape(
        Form form,
        boolean isAbstract,
        boolean generic,
        boolean inner,
        Optional<String> unreachable,
        Constructor constructor,
        Optional<String> parent,
        boolean deprecated) {

    /** The kinds of type that Java has. */
    public enum Form {
        CLASS("class"),
        RECORD("record"),
        INTERFACE("interface"),
        ENUM("enum"),
        ANNOTATION("annotation type");

        private final String text;

        Form(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The no-argument constructor of a class. */
    public enum Constructor { USABLE, ABSENT, PRIVATE, THROWING }

    /** Whether generated code can name the type, and give it no type arguments. */
    public boolean nameable() {
        return unreachable.isEmpty() && !generic && !inner;
    }

    /** Whether it is of a kind that can be an entity. */
    public boolean mappable() {
        return form == Form.CLASS || form == Form.RECORD;
    }

    public boolean record() {
        return form == Form.RECORD;
    }
}
