package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnTypes;

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
        return Like.unescaped(this, pattern, SqlForm.LIKE);
    }

    /** {@code this like pattern}, where {@code escape} takes the meaning from a {@code %}, a {@code _} or itself after it. */
    default Condition like(String pattern, char escape) {
        return Like.escaped(this, pattern, escape, SqlForm.LIKE);
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

    /** The same with a pattern that the database computes. */
    default Condition like(TextExpression pattern) {
        return Like.unescaped(this, pattern, SqlForm.LIKE);
    }

    /** Whether it begins with the other text, which is no pattern. */
    default Condition startsWith(TextExpression prefix) {
        return Like.part(false, this, prefix, true);
    }

    /** Whether it ends with the other text, which is no pattern. */
    default Condition endsWith(TextExpression suffix) {
        return Like.part(true, this, suffix, false);
    }

    /** Whether the other text, which is no pattern, is in it. */
    default Condition contains(TextExpression part) {
        return Like.part(true, this, part, true);
    }

    // Whatever case

    /** The same as {@link #like(String)}, but that case does not count, whatever the collation; see {@link #lower} for which letters. */
    default Condition ilike(String pattern) {
        return Like.unescaped(this, pattern, SqlForm.ILIKE);
    }

    /** The same as {@link #like(String, char)}, but that case does not count. */
    default Condition ilike(String pattern, char escape) {
        return Like.escaped(this, pattern, escape, SqlForm.ILIKE);
    }

    /** The same as {@link #like(TextExpression)}, but that case does not count. */
    default Condition ilike(TextExpression pattern) {
        return Like.unescaped(this, pattern, SqlForm.ILIKE);
    }

    /**
     * Whether it is this text, case aside: whether both are the same in lower case, letter by letter, whatever the collation, which may
     * take an accent for nothing.
     */
    default Condition eqIgnoreCase(String value) {
        return Computed.condition(Formed.of(SqlForm.EQUAL_FOLDED, this, Comparison.operand(this, value)));
    }

    /** The same with the other text. */
    default Condition eqIgnoreCase(TextExpression other) {
        return Computed.condition(Formed.of(SqlForm.EQUAL_FOLDED, this, Argument.of(other, "eqIgnoreCase")));
    }

    /** Orders by it in lower case, by the numbers of its characters, whatever the collation: smallest first. */
    default Order ascIgnoreCase() {
        return Computed.text(Formed.of(SqlForm.FOLDED, this)).asc();
    }

    /** Orders by it in lower case, by the numbers of its characters, whatever the collation: largest first. */
    default Order descIgnoreCase() {
        return Computed.text(Formed.of(SqlForm.FOLDED, this)).desc();
    }

    // Functions; each is NULL where an argument is

    /** In lower case: all letters, but on PostgreSQL those that the database's {@code lc_ctype} knows, with {@code C} only a to z. */
    default TextExpression lower() {
        return Computed.text(Formed.of(SqlForm.LOWER, this));
    }

    /** In upper case; see {@link #lower} for which letters. */
    default TextExpression upper() {
        return Computed.text(Formed.of(SqlForm.UPPER, this));
    }

    /** Without the spaces before and after it; other white space stays. */
    default TextExpression trim() {
        return Computed.text(Formed.of(SqlForm.TRIM, this));
    }

    /** How many characters it has; H2 counts one beyond U+FFFF as two, as Java does. */
    default NumberExpression<Integer> length() {
        return Computed.number(ColumnTypes.INTEGER, Formed.of(SqlForm.LENGTH, this));
    }

    /** Whether it is the empty text; NULL is none, and neither empty nor {@linkplain #isNotEmpty not empty}. */
    default Condition isEmpty() {
        return new Comparison(length(), " = ", Constant.ZERO);
    }

    /** Whether it is a text that has a character. */
    default Condition isNotEmpty() {
        return new Comparison(length(), " > ", Constant.ZERO);
    }

    /** With this text after it; NULL where it is NULL. */
    default TextExpression concat(String value) {
        return Computed.text(Formed.of(SqlForm.CONCAT, this, Texts.argument(this, value, "concat")));
    }

    /** With these after it; NULL where one of them is: {@link Sql#coalesce} makes an empty text of it. */
    default TextExpression concat(TextExpression... more) {
        TextExpression all = this;
        for (TextExpression each : more) {
            all = Computed.text(Formed.of(SqlForm.CONCAT, all, Argument.of(each, "concat")));
        }
        return all;
    }

    /**
     * Its characters from one on.
     *
     * @param from which, the first is 1
     */
    default TextExpression substring(int from) {
        return Computed.text(Formed.of(SqlForm.SUBSTRING, this, Texts.place(from)));
    }

    /**
     * So many of its characters, fewer where it ends before.
     *
     * @param from which is the first, from 1
     */
    default TextExpression substring(int from, int length) {
        QueryExpression.notNegative("length", length);
        return Computed.text(Formed.of(SqlForm.SUBSTRING_FOR, this, Texts.place(from), Bind.plain(ColumnTypes.INTEGER, length)));
    }

    /** With each of the one text replaced by the other; case counts. An empty one is found nowhere. */
    default TextExpression replace(String searched, String replacement) {
        return replace(Texts.argument(this, searched, "replace"), Texts.argument(this, replacement, "replace"));
    }

    /** With each of the one text replaced by the other; case counts. An empty one is found nowhere. */
    default TextExpression replace(TextExpression searched, TextExpression replacement) {
        return Computed.text(Formed.of(SqlForm.REPLACE, this, Argument.of(searched, "replace"), Argument.of(replacement, "replace")));
    }

    /**
     * Whether a part of it is as this regular expression says; case counts. Only {@code ^} and {@code $} bind the expression to its begin
     * and end. What else may stand in one is the database's to say: H2's are Java's, MySQL's ICU's, MariaDB's PCRE's, PostgreSQL's its
     * own.
     *
     * @throws dev.rowan.UnsupportedException when it is run on SQLite, which has none
     */
    default Condition matches(String regularExpression) {
        return matches(Texts.argument(this, regularExpression, "matches"));
    }

    /** The same with an expression that the database computes. */
    default Condition matches(TextExpression regularExpression) {
        return Computed.condition(Formed.of(SqlForm.MATCHES, this, Argument.of(regularExpression, "matches")));
    }

    /**
     * With each part that {@link #matches} would find replaced by this text. A backslash or a dollar sign in it may mean a part of what
     * was found, in the database's own way.
     *
     * @throws dev.rowan.UnsupportedException when it is run on SQLite, which has no regular expressions
     */
    default TextExpression replaceMatches(String regularExpression, String replacement) {
        return Computed.text(Formed.of(SqlForm.REPLACE_MATCHES, this, Texts.argument(this, regularExpression, "replaceMatches"),
                Texts.argument(this, replacement, "replaceMatches")));
    }

    /**
     * With another collation, which decides in comparisons and orders.
     *
     * @param name the name of one that the database has, as an identifier: {@code utf8mb4_bin}, {@code C}, {@code nocase}
     * @throws dev.rowan.UnsupportedException when it is run on H2, where only a column, or all of a database, has a collation
     */
    default TextExpression collate(String name) {
        return Computed.text(new Collated(this, Argument.of(name, "collate")));
    }
}
