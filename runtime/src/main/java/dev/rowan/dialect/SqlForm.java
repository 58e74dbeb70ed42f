package dev.rowan.dialect;

/**
 * What an expression can say that databases have different words for; with the words of most. Where a dialect's {@link Forms} have
 * none, the database has not what it says.
 */
public enum SqlForm {
    ADD("$1 + $2"),
    SUBTRACT("$1 - $2"),
    MULTIPLY("$1 * $2"),
    /** Of doubles and floats; what is divided by zero is NULL, here and below. */
    DIVIDE("$1 / nullif($2, 0)"),
    /** Of integers: cut towards zero. */
    DIVIDE_INTEGERS("$1 / nullif($2, 0)"),
    MODULO("mod($1, nullif($2, 0))"),
    FLOATING_MODULO("mod($1, nullif($2, 0))"),
    NEGATE("-$1"),
    ABSOLUTE("abs($1)"),
    ROUND("round($1, $2)"),
    /** A fraction cut off. */
    TRUNCATE("trunc($1)"),
    DECIMAL_TRUNCATE("trunc($1)"),
    DECIMAL_ADD("$1 + $2"),
    DECIMAL_SUBTRACT("$1 - $2"),
    DECIMAL_MULTIPLY("$1 * $2"),
    DECIMAL_DIVIDE("round($1 * 1.00000000000000000000 / nullif($2, 0), 20)"),
    /** Of what may have more digits before the point than {@link #DECIMAL_DIVIDE} keeps, where it does not keep all. */
    DECIMAL_DIVIDE_LARGE(null),
    /** Of integers that are kept as decimals: cut towards zero. */
    DECIMAL_DIVIDE_INTEGERS("(($1 - mod($1, nullif($2, 0))) / nullif($2, 0))"),
    DECIMAL_MODULO("mod($1, nullif($2, 0))"),
    DECIMAL_NEGATE("-$1"),
    DECIMAL_ABSOLUTE("abs($1)"),
    DECIMAL_ROUND("round($1, $2)"),
    FLOOR("floor($1)"),
    CEILING("ceiling($1)"),
    DECIMAL_FLOOR("floor($1)"),
    DECIMAL_CEILING("ceiling($1)"),
    POWER("power(cast($1 as double precision), $2)"),
    SQUARE_ROOT("sqrt(cast($1 as double precision))"),
    BIT_AND("$1 & $2"),
    BIT_OR("$1 | $2"),
    BIT_XOR("$1 # $2"),
    BIT_NOT("~$1"),
    SHIFT_LEFT("$1 << $2"),
    SHIFT_RIGHT("$1 >> $2"),

    // Aggregates: what follows them, a filter or a window, must be able to stand right after the words
    COUNT_ROWS("count(*)"),
    COUNT("count($1)"),
    COUNT_DISTINCT("count(distinct $1)"),
    /** Of combinations without NULL, as the next ones. */
    COUNT_DISTINCT_2("count(distinct case when $1 is not null and $2 is not null then ($1, $2) end)"),
    COUNT_DISTINCT_3("count(distinct case when $1 is not null and $2 is not null and $3 is not null then ($1, $2, $3) end)"),
    COUNT_DISTINCT_4("count(distinct case when $1 is not null and $2 is not null and $3 is not null and $4 is not null "
            + "then ($1, $2, $3, $4) end)"),
    /** A decimal among the values of a combination that is counted: equal ones must be the same there. */
    DECIMAL_COUNTED("$1"),
    SUM("sum($1)"),
    SUM_DISTINCT("sum(distinct $1)"),
    DECIMAL_SUM("sum($1)"),
    DECIMAL_SUM_DISTINCT("sum(distinct $1)"),
    /** A sum of long integers as one of them. */
    LONG_SUM("$1"),
    /** Of integers and decimals, to more than 20 digits after the point. */
    AVERAGE("avg(cast($1 as decimal(60, 20)))"),
    /** Such an average with 20 digits after the point. */
    AVERAGED("round($1, 20)"),
    /** Of floats and doubles. */
    AVERAGE_FLOATING("avg($1)"),
    MIN("min($1)"),
    MAX("max($1)"),


    // Casts: NULL stays NULL, and no text is cut
    TO_TINYINT("cast($1 as tinyint)"),
    TO_SMALLINT("cast($1 as smallint)"),
    TO_INTEGER("cast($1 as integer)"),
    TO_BIGINT("cast($1 as bigint)"),
    /** Of an integer, a decimal or a text. */
    TO_REAL("cast($1 as real)"),
    TO_DOUBLE("cast($1 as double precision)"),
    REAL_TO_DOUBLE("cast($1 as double precision)"),
    DOUBLE_TO_REAL("cast($1 as real)"),
    INTEGER_TO_DECIMAL("cast($1 as decimal(20, 0))"),
    /** Of a floating number or a text. */
    TO_DECIMAL("cast($1 as decimal)"),
    TO_TEXT("cast($1 as varchar)"),
    TO_UUID("cast($1 as uuid)"),
    BOOLEAN_TO_TEXT("case when $1 then 'true' when not $1 then 'false' end"),
    BOOLEAN_TO_INTEGER("case when $1 then 1 when not $1 then 0 end"),
    INTEGER_TO_BOOLEAN("$1 <> 0"),
    TO_DATE("cast($1 as date)"),
    TO_TIME("cast($1 as time(6))"),
    TO_TIMESTAMP("cast($1 as timestamp(6))"),
    TIME_TO_TEXT("to_char($1, 'HH24:MI:SS.US')"),
    TIMESTAMP_TO_TEXT("to_char($1, 'YYYY-MM-DD HH24:MI:SS.US')"),

    NULL_IF("nullif($1, $2)"),
    /** A text that has room for any other, as the first of a recursion. */
    WIDE_TEXT("$1"),
    /** A decimal that has room for any other, as the first of a recursion. */
    WIDE_DECIMAL("$1"),
    IS_DISTINCT("$1 is distinct from $2"),
    IS_NOT_DISTINCT("$1 is not distinct from $2"),

    // Text
    CONCAT("$1 || $2"),
    LOWER("lower($1)"),
    UPPER("upper($1)"),
    TRIM("trim($1)"),
    /** In characters. */
    LENGTH("char_length($1)"),
    SUBSTRING("substring($1, $2)"),
    SUBSTRING_FOR("substring($1, $2, $3)"),
    REPLACE("replace($1, $2, $3)"),
    /** An escape clause follows, as with {@link #ILIKE}. */
    LIKE("$1 like $2"),
    /** Case does not count. */
    ILIKE("$1 ilike $2"),
    /** A pattern in which nothing is escaped, as one whose escape character is an exclamation mark. */
    LIKE_PATTERN("replace($1, '!', '!!')"),
    /** A text as a pattern of itself. */
    LIKE_PART("replace(replace(replace($1, '!', '!!'), '%', '!%'), '_', '!_')"),
    /** In lower case, with the order of the characters' numbers. */
    FOLDED("lower($1)"),
    EQUAL_FOLDED("lower($1) = lower($2)"),
    /** Whether a part is as a regular expression says. */
    MATCHES("regexp_like($1, $2)"),
    REPLACE_MATCHES("regexp_replace($1, $2, $3)"),
    /** Not said: whether there is {@code collate name}. */
    COLLATE("$1"),
    /** Frames of windows that count groups of equal rows. */
    GROUPS_BETWEEN("groups between"),
    /**
     * The microseconds of a date or a date with a time, since some day; where windows have no
     * {@link Dialect#rangesOfTime() ranges of time}.
     */
    MICROS(null),
    /** The microseconds of a time of day since midnight; where windows have no {@link Dialect#rangesOfTime() ranges of time}. */
    MICROS_OF_TIME(null),
    /** Parts of dates and times, as integers. */
    YEAR("extract(year from $1)"),
    MONTH("extract(month from $1)"),
    DAY("extract(day from $1)"),
    HOUR("extract(hour from $1)"),
    MINUTE("extract(minute from $1)"),
    SECOND("extract(second from $1)"),
    DATE_OF("cast($1 as date)"),
    /** What is $2 days later. The sums have the days, the microseconds beyond them, and all microseconds as $2, $3 and $4. */
    DATE_PLUS(null),
    /** What is $3 microseconds later, around midnight. */
    TIME_PLUS(null),
    /** What is $2 days and $3 microseconds later, or $4 microseconds. */
    TIMESTAMP_PLUS(null),
    DATE_PLUS_MONTHS(null),
    TIMESTAMP_PLUS_MONTHS(null),
    /** The nanoseconds until another date. */
    DATE_UNTIL(null),
    TIME_UNTIL(null),
    TIMESTAMP_UNTIL(null),
    /** What is at the path $2 of the JSON $1, as a text; of a member that $1 is, where {@link Dialect#jsonMembers()}. */
    JSON_TEXT(null),
    /** What is at the path $2 of the JSON $1, as JSON; of a member that $1 is, where {@link Dialect#jsonMembers()}. */
    JSON_VALUE(null);

    private final Template standard;

    SqlForm(String standard) {
        this.standard = standard == null ? null : Template.of(standard);
    }

    /** The words of most databases, or null. */
    Template standard() {
        return standard;
    }
}
