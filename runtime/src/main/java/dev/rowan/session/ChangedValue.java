package dev.rowan.session;

import dev.rowan.log.ParameterText;

/** What was in a column of a row and what a flush would write there: see {@link Session#changes}. The values are copies. */
public final class ChangedValue {

    private final Object before;
    private final Object after;
    private final boolean secret;

    ChangedValue(Object before, Object after, boolean secret) {
        this.before = before;
        this.after = after;
        this.secret = secret;
    }

    /** The value when the object was loaded or last flushed; null for NULL. */
    public Object before() {
        return before;
    }

    /** The value that the object has; null for NULL. */
    public Object after() {
        return after;
    }

    /** {@code 'ed' → 'edward'}; {@code *** → ***} of a column that is {@link dev.rowan.annotation.Sensitive}, or where an engine hides values. */
    @Override
    public String toString() {
        return secret ? ParameterText.HIDDEN + " → " + ParameterText.HIDDEN : ParameterText.shown(before) + " → " + ParameterText.shown(after);
    }
}
