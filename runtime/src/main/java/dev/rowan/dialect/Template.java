package dev.rowan.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * SQL with places for operands, {@code $1} to {@code $9}: {@code substring($1 from $2)}. Each may stand in it more than once, in any
 * order. Taken apart once; immutable.
 */
public final class Template {

    /** An operand as it is. */
    static final Template PLAIN = of("$1");

    private final List<Part> parts;
    private final boolean infix;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.infix = parts.size() > 1 && (parts.get(0).text() == null || parts.get(parts.size() - 1).text() == null);
    }

    /**
     * A piece of a template.
     *
     * @param text constant SQL, or null for an operand
     * @param operand which operand, from 0
     * @param closed whether the operand stands between commas or parentheses, so that it needs no parentheses of its own
     */
    public record Part(String text, int operand, boolean closed) {
    }

    /** The template of this text. */
    public static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', from)) {
            if (at > from) {
                parts.add(new Part(text.substring(from, at), -1, false));
            }
            from = at + 2;
            parts.add(new Part(null, text.charAt(at + 1) - '1', closed(text, at, from)));
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), -1, false));
        }
        return new Template(parts);
    }

    private static boolean closed(String text, int before, int after) {
        String left = text.substring(0, before);
        String right = text.substring(after);
        return (left.endsWith("(") || left.endsWith(", "))
                && (right.startsWith(")") || right.startsWith(", ") || right.startsWith(" as "));
    }

    /** Its pieces, in the order of the text. */
    public List<Part> parts() {
        return parts;
    }

    /** Whether an operand stands at an end of it, so that it needs parentheses where it is an operand itself. */
    public boolean infix() {
        return infix;
    }
}
