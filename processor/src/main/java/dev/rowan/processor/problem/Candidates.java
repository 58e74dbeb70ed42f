package dev.rowan.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names that could have been meant, told after a name that is unknown. */
final class Candidates {

    private static final int SHOWN = 8;

    private final List<String> names;

    Candidates(Collection<String> names) {
        this.names = names.stream().distinct().toList();
    }

    /** {@code Did you mean 'email'? Available: id, email, visits.} */
    String after(String unknown) {
        return meant(unknown) + (names.isEmpty() ? "" : " Available: " + listed() + ".");
    }

    /** {@code Did you mean 'email'?}, or nothing where none is like it. */
    String meant(String unknown) {
        return nearest(unknown).map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    private String listed() {
        String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? shown + " (+" + (names.size() - SHOWN) + ")" : shown;
    }

    private Optional<String> nearest(String unknown) {
        String wanted = fold(unknown);
        int reach = Math.max(wanted.length() > 2 ? 1 : 0, wanted.length() / 3);
        return names.stream()
                .filter(name -> distance(wanted, fold(name)) <= reach)
                .min(Comparator.comparingInt(name -> distance(wanted, fold(name))));
    }

    /** Case and underscores are what people get wrong first, and mean least. */
    private static String fold(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** The number of letters to put in, take out, replace or swap. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
