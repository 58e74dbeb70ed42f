package dev.rowan.sql;

/** An expression of text. Whether case counts in a comparison is the collation's to say, as with {@code =}. */
public interface TextExpression extends OrderedExpression<String> {

    @Override
    default TextExpression as(String name) {
        return Computed.text(new Label(this, name));
    }

    /**
     * {@code this like pattern}, where {@code %} stands for any text and {@code _} for one character, and nothing is escaped: a
     * backslash is a backslash on every database (SQL:2016, 8.5).
     */
    default Condition like(String pattern) {
        return Like.unescaped(this, pattern);
    }

    /** {@code this like pattern}, where {@code escape} takes the meaning from a {@code %}, a {@code _} or itself after it. */
    default Condition like(String pattern, char escape) {
        return new Like(this, Comparison.operand(this, pattern), escape);
    }

    /** Whether it begins with this text; {@code %} and {@code _} in it are no wildcards. */
    default Condition startsWith(String prefix) {
        return Like.part(this, "", prefix, "%");
    }

    /** Whether it ends with this text; {@code %} and {@code _} in it are no wildcards. */
    default Condition endsWith(String suffix) {
        return Like.part(this, "%", suffix, "");
    }

    /** Whether this text is in it; {@code %} and {@code _} in it are no wildcards. */
    default Condition contains(String part) {
        return Like.part(this, "%", part, "%");
    }
}
