package dev.rowan.dialect;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant. */
public final class NearNames {
    private static final int MOST = 3;

    private NearNames() {
    }

    /** A sentence that names up to three candidates near the wrong name, or nothing; begins with a blank. */
    public static String hint(String wrong, Collection<String> names) {
        List<String> near = names.stream().filter(name -> near(wrong, name)).sorted().limit(MOST).toList();
        return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    }

    private static boolean near(String wrong, String name) {
        String a = plain(wrong);
        String b = plain(name);
        return a.length() >= 4 && (b.contains(a) || a.contains(b) && b.length() >= 4) || distance(a, b) <= Math.max(1, b.length() / 4);
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's: letters to insert, remove or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
