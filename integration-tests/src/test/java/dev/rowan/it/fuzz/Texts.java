package dev.rowan.it.fuzz;

import static dev.rowan.sql.Sql.text;

import dev.rowan.sql.TextExpression;
import java.util.Locale;
import java.util.function.Function;

/** Random terms of text; codes stay small letters. */
final class Texts {

    private final Terms terms;

    Texts(Terms terms) {
        this.terms = terms;
    }

    Term of(Kind kind, int depth) {
        Term a = terms.of(kind, depth);
        String other = (String) kind.value(terms.values);
        int from = 1 + terms.values.nextInt(3);
        int length = terms.values.nextInt(3);
        return switch (terms.shape.nextInt(kind == Kind.NAME ? 10 : 7)) {
            case 0 -> made(kind, a.text().concat(other), a, t -> t + other);
            case 1 -> {
                Term b = terms.of(kind, depth);
                Term c = terms.leaf(kind);
                yield new Term(kind, a.text().concat(b.text(), c.text()),
                        Meaning.of(Meaning.of(a.meaning(), b.meaning(), (x, y) -> "" + x + y),
                        c.meaning(), (x, y) -> "" + x + y));
            }
            case 2 -> made(kind, a.text().substring(from), a, t -> t.substring(Math.min(from - 1, t.length())));
            case 3 -> made(kind, a.text().substring(from, length), a,
                    t -> t.substring(Math.min(from - 1, t.length()), Math.min(from - 1 + length, t.length())));
            case 4 -> {
                String part = kind.part(terms.values);
                yield made(kind, a.text().replace(part, other), a, t -> part.isEmpty() ? t : t.replace(part, other));
            }
            case 5 -> made(kind, a.text().trim(), a, t -> t.replaceAll("^ +| +$", ""));
            case 6 -> made(kind, a.text().lower(), a, t -> t.toLowerCase(Locale.ROOT));
            case 7 -> made(kind, a.text().upper(), a, t -> t.toUpperCase(Locale.ROOT));
            case 8 -> written(Kind.INT, Object::toString);
            default -> terms.shape.nextBoolean() ? written(Kind.FLAG, Object::toString) : written(Kind.DAY, Object::toString);
        };
    }

    private static Term made(Kind kind, TextExpression sql, Term of, Function<String, String> made) {
        return new Term(kind, sql, Meaning.of(of.meaning(), t -> made.apply((String) t)));
    }

    private Term written(Kind from, Function<Object, Object> made) {
        Term a = terms.leaf(from);
        return new Term(Kind.NAME, text(a.sql().cast(String.class)), Meaning.of(a.meaning(), made));
    }

    /** What can be asked of a text, whether or not it can be compared. */
    Term asked(int depth) {
        Kind kind = terms.shape.nextBoolean() ? Kind.CODE : Kind.NAME;
        Term a = terms.of(kind, depth);
        String part = kind.part(terms.values);
        String word = (String) kind.value(terms.values);
        return switch (terms.shape.nextInt(8)) {
            case 0 -> Term.condition(a.text().startsWith(part), Meaning.of(a.meaning(), t -> ((String) t).startsWith(part)));
            case 1 -> Term.condition(a.text().endsWith(part), Meaning.of(a.meaning(), t -> ((String) t).endsWith(part)));
            case 2 -> Term.condition(a.text().contains(part), Meaning.of(a.meaning(), t -> ((String) t).contains(part)));
            case 3 -> Term.condition(a.text().isEmpty(), Meaning.of(a.meaning(), t -> ((String) t).isEmpty()));
            case 4 -> Term.condition(a.text().isNotEmpty(), Meaning.of(a.meaning(), t -> !((String) t).isEmpty()));
            case 5 -> Term.condition(a.text().eqIgnoreCase(word), Meaning.of(a.meaning(), t -> folded(t).equals(folded(word))));
            case 6 -> {
                Term b = terms.leaf(Kind.CODE);
                Term code = terms.of(Kind.CODE, depth);
                yield Term.condition(code.text().contains(b.text()),
                        Meaning.of(code.meaning(), b.meaning(), (x, y) -> ((String) x).contains((String) y)));
            }
            default -> {
                Term code = terms.of(Kind.CODE, depth);
                yield Term.condition(code.text().like("%" + part.replace("%", "") + "_"), Meaning.of(code.meaning(),
                        t -> matches((String) t, part.replace("%", ""))));
            }
        };
    }

    /** {@code like '%part_'}, where the part may have an underscore, which no code has. */
    private static boolean matches(String text, String part) {
        int end = text.length() - 1;
        int begin = end - part.length();
        if (begin < 0) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) != '_' && part.charAt(i) != text.charAt(begin + i)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(Object text) {
        return ((String) text).toLowerCase(Locale.ROOT);
    }
}
