package dev.rowan.dialect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes of a text parameter a value of the type that a user's DDL names: {@code cast(? as jsonb)}. Length and digits are left
 * out, since a cast would cut to them without a word where storing complains.
 */
final class PostgreSqlCast {

    /** These take a text as it is. */
    private static final Set<String> TEXTS = Set.of("text", "varchar", "character varying", "char varying", "char", "character", "bpchar",
            "name", "national character", "national char", "nchar");

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

    /** Type names of several words, else a name with its schema; then length or digits, then the rest of times and arrays. */
    private static final Pattern TYPE = Pattern.compile(
            "\\s*(?<name>double\\s+precision|bit\\s+varying|(?:national\\s+)?char(?:acter)?(?:\\s+varying)?\\b|" + NAME
            + "(?:\\s*\\.\\s*" + NAME + ")?)"
                    + "(?:\\s*\\([^)]*\\))?(?<zone>\\s+with(?:out)?\\s+time\\s+zone)?(?<array>(?:\\s*\\[\\s*[0-9]*\\s*\\])*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BIT = Pattern.compile("bit", Pattern.CASE_INSENSITIVE);

    private PostgreSqlCast() {
    }

    static String of(String definition) {
        Matcher type = TYPE.matcher(definition);
        if (!type.lookingAt()) {
            return "?";
        }
        String name = type.group("name").replaceAll("\\s+", " ");
        String array = type.group("array").isBlank() ? "" : "[]";
        if (array.isEmpty() && TEXTS.contains(name.toLowerCase(Locale.ROOT))) {
            return "?";
        }
        String zone = type.group("zone") == null ? "" : type.group("zone").replaceAll("\\s+", " ");
        // Without a length it is one bit, to which a cast would cut.
        return "cast(? as " + (BIT.matcher(name).matches() ? "varbit" : name) + zone + array + ")";
    }
}
