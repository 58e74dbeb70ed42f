package dev.rowan.log;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How closely an engine watches the statements of its sessions and transactions: not at all, counting them by their text, or looking for
 * a SELECT that runs again and again where one query would do (the "N+1" of a loop that reads row by row). Immutable.
 */
public final class StatementWatch {
    /** Counts nothing, and costs nothing. */
    public static final StatementWatch NONE = new StatementWatch(Kind.NONE, Integer.MAX_VALUE);
    /** Counts statements by their text. */
    public static final StatementWatch COUNT = new StatementWatch(Kind.COUNT, Integer.MAX_VALUE);

    private static final Pattern LIMITED = Pattern.compile("(warn|fail)\\((\\d{1,9})\\)");

    private enum Kind { NONE, COUNT, WARN, FAIL }

    private final Kind kind;
    private final int most;

    private StatementWatch(Kind kind, int most) {
        this.kind = kind;
        this.most = most;
    }

    /**
     * Counts, and tells the log once of a SELECT that more calls than this run in one session, or in one transaction without a session. A
     * call that asks in parts, for 500 of its keys at a time, is one, and so is a flush.
     */
    public static StatementWatch warn(int most) {
        return new StatementWatch(Kind.WARN, atLeastOnce(most));
    }

    /**
     * Counts as {@link #warn} does, and refuses the SELECT that runs too often with a {@link dev.rowan.RepeatedStatementException}.
     * Nothing is sent then: the transaction goes on as if it had not been asked for, but after a flush that needed it, which fails as any
     * does.
     */
    public static StatementWatch fail(int most) {
        return new StatementWatch(Kind.FAIL, atLeastOnce(most));
    }

    private static int atLeastOnce(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("How often a SELECT may run: at least once, not " + most + ".");
        }
        return most;
    }

    /**
     * Reads what {@link #toString} writes: {@code none}, {@code count}, {@code warn(10)}, {@code fail(10)}.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static StatementWatch parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher limited = LIMITED.matcher(plain);
        if (limited.matches()) {
            int most = Integer.parseInt(limited.group(2));
            return limited.group(1).equals("warn") ? warn(most) : fail(most);
        }
        return switch (plain) {
            case "none" -> NONE;
            case "count" -> COUNT;
            default -> throw new IllegalArgumentException("none, count, warn(10) or fail(10), not " + text);
        };
    }

    /**
     * A tally for one session, or one transaction without a session.
     *
     * @param around where its statements count too
     * @param log who is told of repeated ones
     */
    public StatementTally tally(StatementTally around, StatementLog log) {
        return kind == Kind.NONE && !around.on() ? StatementTally.NONE : new UnitTally(around, most, kind == Kind.FAIL, log);
    }

    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.WARN || kind == Kind.FAIL ? name + "(" + most + ")" : name;
    }
}
