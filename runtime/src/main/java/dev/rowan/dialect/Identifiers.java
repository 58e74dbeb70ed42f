package dev.rowan.dialect;

/** The rule by which an identifier is delimited: SQL:2016, 5.2 (delimited identifier), with each database's character. */
final class Identifiers {

    private Identifiers() {
    }

    static String quote(Dialect dialect, String identifier) {
        dialect.refusal(NameUse.OTHER, identifier).ifPresent(why -> {
            throw new IllegalArgumentException(dialect.product() + " cannot hold the name '" + identifier + "': " + why);
        });
        if (plain(identifier) && !dialect.reserved(identifier)) {
            return identifier;
        }
        char quote = dialect.quoteCharacter();
        StringBuilder text = new StringBuilder(identifier.length() + 2).append(quote);
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            if (c == quote) {
                text.append(c);
            }
            text.append(c);
        }
        return text.append(quote).toString();
    }

    /** Lower-case ASCII letters, digits and underscores, not beginning with a digit: the same on every database undelimited. */
    private static boolean plain(String identifier) {
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c == '_' && i > 0;
            if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
