package dev.rowan.processor.model;

import java.util.Locale;

/** Turns Java names into the names of tables and columns: {@code departId} into {@code depart_id}. */
public final class SnakeCase {

    private SnakeCase() {}

    /** {@code HTTPLog} gives {@code http_log}; a digit belongs to the word before it. */
    public static String lower(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && startsWord(name, i)) {
                out.append('_');
            }
            out.append(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The same in upper case, as constants have it. */
    public static String upper(String name) {
        return lower(name).toUpperCase(Locale.ROOT);
    }

    private static boolean startsWord(String name, int i) {
        char before = name.charAt(i - 1);
        boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return before != '_' && (!Character.isUpperCase(before) || lowerFollows);
    }
}
