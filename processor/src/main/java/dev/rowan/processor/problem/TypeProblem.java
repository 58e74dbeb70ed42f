package dev.rowan.processor.problem;

import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.model.Place;
import java.util.Collection;

/** What is wrong with the type of a field: an enum, a column type of the user's, an integer without a sign. */
public final class TypeProblem {

    private TypeProblem() {}

    private static Problem error(String slug, Place place, String message) {
        return Problem.error(slug, place, message);
    }

    // Enums.

    public static Problem enumCoded(Place place, String field, String form, String type, boolean own) {
        return error("conflicting-annotations", place, "@Enumerated(" + form + ") on " + field + " contradicts the @EnumValue of "
                + type + (own ? ", which is no text, as the labels of a database's own enum are." : ", by which it is stored.")
                + " Fix: remove one of the two" + (own ? ", or make the code text." : "."));
    }

    public static Problem enumNamed(Place place, String field) {
        return error("misplaced-annotation", place, "The name in @Enumerated on " + field + " has no effect: only a database's own enum"
                + " has one. Fix: remove it, or say NATIVE.");
    }

    public static Problem notAnEnum(Place place, String field, String type) {
        return error("enumerated-type", place, "@Enumerated stands on " + field + ", which is no enum: found " + type
                + ". Fix: remove it.");
    }

    public static Problem enumArray(Place place, String field) {
        return error("enumerated-type", place, "@Enumerated(NATIVE) stands on the array " + field + ", whose elements are stored as text"
                + " or integers. Fix: store them by NAME.");
    }

    public static Problem emptyEnum(Place place, String field, String type) {
        return error("empty-enum", place, "A database has no enum without labels, and " + type + ", the type of " + field
                + ", has no constants. Fix: add one, or store it by NAME.");
    }

    public static Problem enumLabel(Place place, String field, String constant, Collection<String> limits) {
        return error("name-too-long", place, "The constant " + constant + " of " + field + " is too long for a label of an enum on "
                + String.join(", ", limits) + ". Fix: store it by NAME, or name the dialects in use with -Arowan.dialects=….");
    }

    public static Problem enumValues(Place place, String type, String first, String second) {
        return error("enum-value", place, "Two members of " + type + " are @EnumValue: " + first + " and " + second
                + ". Fix: keep one; a constant has one code.");
    }

    public static Problem enumValueStatic(Place place, String member) {
        return error("enum-value", place, "@EnumValue stands on " + member + ", which is not a constant's own."
                + " Fix: move it to a field or method that is not static.");
    }

    public static Problem enumValueMethod(Place place, String method) {
        return error("enum-value", place, "The @EnumValue method " + method + " cannot be called for a constant alone."
                + " Fix: take its parameters and checked exceptions away.");
    }

    public static Problem enumValueType(Place place, String member, String type) {
        return error("enum-value", place, "The type of the @EnumValue " + member + " cannot be stored as a code: found " + type
                + ", expected String, char, byte, short, int, long, or a box of one. Fix: change the type.");
    }

    public static Problem enumValueOutside(Place place, String member, String owner) {
        return error("enum-value", place, "@EnumValue stands on " + member + " of " + owner + ", which is no enum. Fix: remove it.");
    }

    public static Problem enumValueHidden(Place place, String field, String type, String member) {
        return error("enum-value", place, "Generated code cannot reach " + type + "." + member + ", the @EnumValue of the type of "
                + field + ". Fix: make it public, or package-private in the entity's package, or give a field an accessor "
                + member + "().");
    }

    // Column types of the user's.

    public static Problem converterType(Place place, String converter, String values, String field, String type) {
        return error("converter-type", place, "The column type " + converter + " does not fit " + field + ": it is for " + values
                + ", and the field is " + type + ". Fix: name one that implements ColumnType of the field's type.");
    }

    public static Problem unreachableConverter(Place place, String converter, String hidden) {
        return error("unreachable-type", place, "Generated code cannot reach the column type " + converter + ", as " + hidden
                + " is neither public nor package-private in the entity's package. Fix: make it so.");
    }

    public static Problem unmadeConverter(Place place, String converter, String reason) {
        return error("no-constructor", place, "The column type " + converter + " cannot be made: " + reason
                + ". Fix: give it such a constructor, or a constant `public static final " + converter + " INSTANCE`.");
    }

    // Integers without a sign.

    public static Problem unsignedType(Place place, String field, String type) {
        return error("unsigned-type", place, "@Unsigned stands on " + field + ", which is no integer of Java's: found " + type
                + ", expected byte, short, int, long or a box of one. Fix: remove it.");
    }

    public static Problem unsignedKey(Place place, String field, Collection<String> dialects) {
        return error("unsupported-by-dialect", place, "The database cannot count " + field + " on " + String.join(", ", dialects)
                + ", where an unsigned long is a DECIMAL. Fix: remove @Unsigned, say @Id(assigned = true),"
                + " or name the dialects in use with -Arowan.dialects=….");
    }
}
