package dev.rowan.dialect;

/**
 * What an expression can say that databases have different words for; with the words of most. Where a dialect's {@link Forms} have
 * none, the database has not what it says.
 */
public enum SqlForm {
    ADD("$1 + $2"),
    SUBTRACT("$1 - $2"),
    MULTIPLY("$1 * $2"),
    /** Of numbers that have fractions. */
    DIVIDE("$1 / $2"),
    /** Of integers: cut towards zero. */
    DIVIDE_INTEGERS("$1 / $2"),
    MODULO("mod($1, $2)"),
    NEGATE("-$1"),
    ABSOLUTE("abs($1)"),
    ROUND("round($1, $2)"),
    DECIMAL_ADD("$1 + $2"),
    DECIMAL_SUBTRACT("$1 - $2"),
    DECIMAL_MULTIPLY("$1 * $2"),
    DECIMAL_DIVIDE("$1 / $2"),
    DECIMAL_MODULO("mod($1, $2)"),
    DECIMAL_NEGATE("-$1"),
    DECIMAL_ABSOLUTE("abs($1)"),
    DECIMAL_ROUND("round($1, $2)"),
    SUM("sum($1)"),
    DECIMAL_SUM("sum($1)"),
    /** As a decimal, whatever it is the average of. */
    AVERAGE("avg($1)"),
    IS_DISTINCT("$1 is distinct from $2"),
    IS_NOT_DISTINCT("$1 is not distinct from $2"),
    CONCAT("$1 || $2");

    private final Template standard;

    SqlForm(String standard) {
        this.standard = standard == null ? null : Template.of(standard);
    }

    /** The words of most databases, or null. */
    Template standard() {
        return standard;
    }
}
