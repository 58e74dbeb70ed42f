package dev.rowan.session;

import dev.rowan.log.ParameterText;
import java.util.Optional;

/** What was in a column of a row and what a flush would write there: see {@link Session#changes}. The values are copies. */
public final class ChangedValue {

    private final Object before;
    private final Object after;
    /** Null where the value is known. */
    private final Later later;
    private final boolean secret;

    ChangedValue(Object before, Object after, boolean secret) {
        this.before = before;
        this.later = after instanceof Later unknown ? unknown : null;
        this.after = later == null ? after : null;
        this.secret = secret;
    }

    /** The value when the object was loaded or last flushed; null for NULL. */
    public Object before() {
        return before;
    }

    /** The value that the flush would write; null for NULL, and where it is {@linkplain #isKnown not known} before. */
    public Object after() {
        return after;
    }

    /** Whether the value is known before the flush: not a key that the database is yet to generate, nor a default that it puts in. */
    public boolean isKnown() {
        return later == null;
    }

    /** The new object whose key the column gets, once the database has generated it; empty where the value is known. */
    public Optional<Object> keyOf() {
        return later == null ? Optional.empty() : Optional.ofNullable(later.keyOf());
    }

    /**
     * {@code 'ed' → 'edward'}; {@code 7 → (key of the new users)}; {@code *** → ***} of a column that is
     * {@link dev.rowan.annotation.Sensitive}, or where an engine hides values.
     */
    @Override
    public String toString() {
        return secret ? ParameterText.HIDDEN + " → " + ParameterText.HIDDEN
                : ParameterText.shown(before) + " → " + ParameterText.shown(later == null ? after : later);
    }
}
