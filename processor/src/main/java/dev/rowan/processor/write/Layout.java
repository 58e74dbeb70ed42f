package dev.rowan.processor.write;

import java.util.regex.Pattern;

/** Lays generated Java out as people do; text of the user's stands in literals of one line, where none of this finds anything. */
final class Layout {

    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (.*)\\n *\\*/$");
    private static final Pattern COLUMNS_APART = Pattern.compile("(?m)^(    (public|private static) final .*;)\\n\\n(?=    \\2 final )");
    private static final Pattern EMPTY_BODY = Pattern.compile("(?m)\\{\\n *\\}$");
    private static final Pattern THROWS_ALONE = Pattern.compile("throws\\n *");

    private Layout() {}

    /**
     * The same Java, with columns in one block and constants in another, Javadoc of one line in one line, and empty bodies closed at
     * once.
     */
    static String tidy(String java) {
        String text = SHORT_JAVADOC.matcher(java).replaceAll("$1/** $2 */");
        text = COLUMNS_APART.matcher(text).replaceAll("$1\n");
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        return THROWS_ALONE.matcher(text).replaceAll("throws ");
    }
}
