package dev.rowan.processor.model;

/**
 * What an enum says is stored for a constant.
 *
 * @param type its type: text, a character or an integer
 * @param member the field or method that gives it
 * @param method whether that is a method
 */
public record EnumCode(ValueType type, String member, boolean method) {

    /** Whether it is text, so that it can be a label of a database's own enum. */
    public boolean text() {
        return type == ValueType.STRING || type == ValueType.CHARACTER;
    }
}
