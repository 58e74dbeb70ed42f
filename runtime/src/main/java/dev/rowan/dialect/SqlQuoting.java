package dev.rowan.dialect;

/** How a database's SQL sets texts, names and comments apart, as far as databases differ there. */
public enum SqlQuoting {
    /** Names in backticks or square brackets too. */
    BRACKETS,
    /** A backslash escapes in texts, names stand in backticks too, and {@code #} begins a comment. */
    BACKSLASHES,
    /** Texts in {@code $$} or {@code $tag$} too, a backslash escapes in {@code E'…'}, and comments lie in comments. */
    DOLLARS
}
