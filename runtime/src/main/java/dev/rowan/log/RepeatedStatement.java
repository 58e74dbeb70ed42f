package dev.rowan.log;

/**
 * A SELECT that runs too often in one session or transaction; its text is the line that a log writes.
 *
 * @param sql its text
 * @param times how many calls have run it, with this one
 * @param most how many may
 * @param site the line of the program that asked for it this time: the first outside Rowan and its generated classes; null where there is
 *     none
 */
public record RepeatedStatement(String sql, int times, int most, StackTraceElement site) {
    @Override
    public String toString() {
        return "A SELECT runs for the " + ordinal() + " time in one session or transaction, more often than " + most
                + (site == null ? "" : ", asked for at " + site)
                + ". One query could read it all: a join, in(…), getAll(keys), or load(…) of the relationship. It is: "
                + Escapes.controls(sql);
    }

    private String ordinal() {
        boolean teen = times / 10 % 10 == 1;
        return times + switch (teen ? 0 : times % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
