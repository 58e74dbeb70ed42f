package dev.rowan.dialect;

import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** SQLite 3.37 and newer. */
public final class SqliteDialect implements Dialect {

    private static final Set<SqlAbility> SQL_ABILITIES = SqlAbility.without(SqlAbility.DISTINCT_ON, SqlAbility.INTERSECT_ALL,
            SqlAbility.WITH_TIES, SqlAbility.LOCK_NO_WAIT, SqlAbility.LOCK_SKIPPING, SqlAbility.DELETE_USING,
            SqlAbility.DEFAULT_IN_VALUES);

    private static final Set<DdlAbility> DDL_ABILITIES = Set.of(DdlAbility.INDEX_IF_NOT_EXISTS, DdlAbility.SET_DEFAULT,
            DdlAbility.DEFERRABLE, DdlAbility.PARTIAL_INDEX, DdlAbility.EXPRESSION_INDEX, DdlAbility.ON_UPDATE_OF_ITSELF,
            DdlAbility.NOT_NULL_COMPUTED, DdlAbility.CHANGES_AT_ONCE, DdlAbility.ALTER_USING,
            DdlAbility.ALTER_COMPUTED, DdlAbility.DROP_INDEX_IF_EXISTS);

    /** NULL in place of a zero with as many digits as it likes. */
    private static final String DIVISOR = "nullif(cast($2 as text) collate rowan_decimal, '0')";

    private static final Forms FORMS = Forms.STANDARD
            .with(SqlForm.JSON_TEXT, "case json_type($1, $2) when 'text' then json_extract($1, $2) when 'null' then null"
                    + " else $1 -> $2 end")
            .with(SqlForm.JSON_VALUE, "case json_type($1, $2) when 'null' then null else $1 -> $2 end")
            .with(SqlForm.YEAR, "rowan_part($1, 'YEAR')")
            .with(SqlForm.MONTH, "rowan_part($1, 'MONTH_OF_YEAR')")
            .with(SqlForm.DAY, "rowan_part($1, 'DAY_OF_MONTH')")
            .with(SqlForm.HOUR, "rowan_part($1, 'HOUR_OF_DAY')")
            .with(SqlForm.MINUTE, "rowan_part($1, 'MINUTE_OF_HOUR')")
            .with(SqlForm.SECOND, "rowan_part($1, 'SECOND_OF_MINUTE')")
            .with(SqlForm.DATE_OF, "substr($1, 1, 10)")
            .with(SqlForm.DATE_PLUS, "rowan_plus($1, $4)")
            .with(SqlForm.TIMESTAMP_PLUS, "rowan_plus($1, $4)")
            .with(SqlForm.TIME_PLUS, "rowan_plus($1, $3)")
            .with(SqlForm.DATE_PLUS_MONTHS, "rowan_plus_months($1, $2)")
            .with(SqlForm.TIMESTAMP_PLUS_MONTHS, "rowan_plus_months($1, $2)")
            .with(SqlForm.DATE_UNTIL, "rowan_until($1, $2)")
            .with(SqlForm.TIME_UNTIL, "rowan_until($1, $2)")
            .with(SqlForm.TIMESTAMP_UNTIL, "rowan_until($1, $2)")
            .with(SqlForm.DECIMAL_ADD, "rowan_add($1, $2)")
            .with(SqlForm.DECIMAL_SUBTRACT, "rowan_sub($1, $2)")
            .with(SqlForm.DECIMAL_MULTIPLY, "rowan_mul($1, $2)")
            .with(SqlForm.DECIMAL_DIVIDE, "rowan_round(rowan_div($1, " + DIVISOR + "), 20)")
            .with(SqlForm.DECIMAL_DIVIDE_INTEGERS,
                    "rowan_trunc(rowan_div(rowan_sub($1, rowan_mod($1, " + DIVISOR + ")), " + DIVISOR + "))")
            .with(SqlForm.DECIMAL_MODULO, "rowan_mod($1, " + DIVISOR + ")")
            .with(SqlForm.DECIMAL_NEGATE, "rowan_neg($1)")
            .with(SqlForm.DECIMAL_ABSOLUTE, "rowan_abs($1)")
            .with(SqlForm.DECIMAL_ROUND, "rowan_round($1, $2)")
            .with(SqlForm.DECIMAL_SUM, "rowan_sum($1)")
            .with(SqlForm.COUNT_DISTINCT_2, "count(distinct case when $1 is not null and $2 is not null then "
                    + "quote($1) || ',' || quote($2) end)")
            .with(SqlForm.COUNT_DISTINCT_3, "count(distinct case when $1 is not null and $2 is not null and $3 is not null then "
                    + "quote($1) || ',' || quote($2) || ',' || quote($3) end)")
            .with(SqlForm.COUNT_DISTINCT_4,
                    "count(distinct case when $1 is not null and $2 is not null and $3 is not null and $4 is not null then "
                    + "quote($1) || ',' || quote($2) || ',' || quote($3) || ',' || quote($4) end)")
            .with(SqlForm.DECIMAL_COUNTED, "rowan_plain($1)")
            .with(SqlForm.DECIMAL_SUM_DISTINCT, "rowan_sum(distinct $1)")
            .with(SqlForm.AVERAGE, "rowan_avg($1)")
            .with(SqlForm.AVERAGED, "rowan_round($1, 20)")
            .with(SqlForm.AVERAGE_FLOATING, "rowan_avg($1)")
            .with(SqlForm.MICROS, "rowan_micros($1)")
            .with(SqlForm.MICROS_OF_TIME, "rowan_micros($1)")
            .with(SqlForm.LOWER, "rowan_lower($1)")
            .with(SqlForm.UPPER, "rowan_upper($1)")
            .with(SqlForm.LENGTH, "length($1)")
            .with(SqlForm.SUBSTRING, "substr($1, $2)")
            .with(SqlForm.SUBSTRING_FOR, "substr($1, $2, $3)")
            .with(SqlForm.ILIKE, "rowan_lower($1) like rowan_lower($2)")
            .with(SqlForm.FOLDED, "rowan_lower($1)")
            .with(SqlForm.EQUAL_FOLDED, "rowan_lower($1) = rowan_lower($2)")
            .without(SqlForm.MATCHES, "use like(…), or filter in Java")
            .without(SqlForm.REPLACE_MATCHES, "use replace(…), or do it in Java")
            .with(SqlForm.TRUNCATE, "rowan_trunc($1)")
            .with(SqlForm.DECIMAL_TRUNCATE, "rowan_trunc($1)")
            .with(SqlForm.TO_TINYINT, "rowan_integer($1, 8)")
            .with(SqlForm.TO_SMALLINT, "rowan_integer($1, 16)")
            .with(SqlForm.TO_INTEGER, "rowan_integer($1, 32)")
            .with(SqlForm.TO_BIGINT, "rowan_integer($1, 64)")
            .with(SqlForm.TO_REAL, "cast(rowan_decimal($1) as real)")
            .with(SqlForm.TO_DOUBLE, "cast(rowan_decimal($1) as real)")
            .with(SqlForm.REAL_TO_DOUBLE, "$1")
            .with(SqlForm.DOUBLE_TO_REAL, "$1")
            .with(SqlForm.INTEGER_TO_DECIMAL, "cast($1 as text)")
            .with(SqlForm.TO_DECIMAL, "rowan_decimal($1)")
            .with(SqlForm.TO_TEXT, "cast($1 as text)")
            .with(SqlForm.TO_UUID, "lower($1)")
            .with(SqlForm.TO_DATE, "rowan_date($1)")
            .with(SqlForm.TO_TIME, "rowan_time($1)")
            .with(SqlForm.TO_TIMESTAMP, "rowan_timestamp($1)")
            .with(SqlForm.TIME_TO_TEXT, "$1")
            .with(SqlForm.TIMESTAMP_TO_TEXT, "$1")
            .with(SqlForm.DIVIDE, "$1 / $2")
            .with(SqlForm.DIVIDE_INTEGERS, "$1 / $2")
            .with(SqlForm.MODULO, "$1 % $2")
            .with(SqlForm.FLOATING_MODULO, "mod($1, $2)")
            .with(SqlForm.DECIMAL_FLOOR, "rowan_floor($1)")
            .with(SqlForm.DECIMAL_CEILING, "rowan_ceiling($1)")
            .with(SqlForm.POWER, "power(cast($1 as real), $2)")
            .with(SqlForm.SQUARE_ROOT, "sqrt(cast($1 as real))")
            .with(SqlForm.BIT_XOR, "(($1 | $2) - ($1 & $2))")
            .with(SqlForm.IS_DISTINCT, "$1 is not $2")
            .with(SqlForm.IS_NOT_DISTINCT, "$1 is $2");

    private static final CatalogSql CATALOG = new SqliteCatalog();

    private static final Pattern STRICT_TYPE = Pattern.compile("(int|integer|real|text|blob|any)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public String product() {
        return "SQLite";
    }

    @Override
    public boolean matches(DatabaseMetaData metaData) throws SQLException {
        return metaData.getDatabaseProductName().equals("SQLite");
    }

    /** Not the standard's: an unknown name in double quotes is a text to SQLite, and no error (SQLite manual, "Quirks", 8). */
    @Override
    public char quoteCharacter() {
        return '`';
    }

    @Override
    public boolean reserved(String lowerCase) {
        return ReservedWords.SQLITE.contains(lowerCase);
    }

    /** SQLite has no limit but that of a statement (SQLite manual, "Limits", 3). */
    @Override
    public int identifierLimit() {
        return NameRule.SQLITE.limit();
    }

    @Override
    public LengthUnit identifierUnit() {
        return NameRule.SQLITE.unit();
    }

    /**
     * A STRICT table knows five types, and keeps a value of another out; which one it is in SQL stands beside it as a comment, which
     * SQLite keeps with the table.
     */
    @Override
    public String typeName(SqlType type, int length, int precision, int scale) {
        return switch (type) {
            case BOOLEAN -> "integer /* boolean */";
            case TINYINT -> "integer /* tinyint */";
            case SMALLINT, UNSIGNED_TINYINT -> "integer /* smallint */";
            case INTEGER, UNSIGNED_SMALLINT -> "integer";
            case BIGINT, UNSIGNED_INTEGER -> "integer /* bigint */";
            case UNSIGNED_BIGINT -> typeName(SqlType.DECIMAL, 0, 20, 0);
            case REAL -> "real";
            case DOUBLE -> "real /* double precision */";
            case DECIMAL -> "text /* decimal(" + precision + ", " + scale + ") */ collate rowan_decimal";
            case VARCHAR, ENUM -> "text /* varchar(" + length + ") */";
            case BINARY -> length == 0 ? "blob" : "blob /* varbinary(" + length + ") */";
            case UUID -> "text /* uuid */";
            case JSON -> "text /* json */";
            case ARRAY -> throw new IllegalArgumentException("of an array the element's type is asked for, then array()");
            case DATE -> "text /* date */";
            case TIME -> "text /* time(6) */";
            case TIMESTAMP, INSTANT -> "text /* timestamp(6) */";
        };
    }

    /** In the form that values have, with as many digits as the clock gives; SQLite's is in UTC. */
    @Override
    public String currentTimestamp(SqlType type) {
        return switch (type) {
            case TIMESTAMP, INSTANT -> "(strftime('%Y-%m-%d %H:%M:%f000', 'now'))";
            case TIME -> "(strftime('%H:%M:%f000', 'now'))";
            case DATE -> "(date('now'))";
            default -> "current_timestamp";
        };
    }

    /** A text in the column's scale, as values are. */
    @Override
    public String decimalDefault(BigDecimal number, int scale) {
        return literal(DecimalText.of(number.setScale(scale, RoundingMode.HALF_UP)));
    }

    /** A decimal in the column's scale, a date without a time, a time without a date. */
    @Override
    public String copied(String quotedColumn, SqlType type, int scale) {
        return switch (type) {
            case DECIMAL -> "rowan_round(" + quotedColumn + ", " + scale + ")";
            case DATE -> "substr(" + quotedColumn + ", 1, 10)";
            case TIME -> "substr(" + quotedColumn + ", -15)";
            case TIMESTAMP, INSTANT -> quotedColumn + " || case length(" + quotedColumn + ") when 10 then ' 00:00:00.000000' else '' end";
            default -> quotedColumn;
        };
    }

    /** AUTOINCREMENT, so that the key of a row that was deleted is never another row's. */
    @Override
    public String identity() {
        return "primary key autoincrement";
    }

    @Override
    public boolean identityIsKey() {
        return true;
    }

    @Override
    public boolean returnsKeys() {
        return true;
    }

    @Override
    public CommentForm comments() {
        return CommentForm.NONE;
    }

    /** A transaction that is begun has locked the whole database for itself already. */
    @Override
    public String lock(boolean shared, boolean skip, boolean refuse) {
        return "";
    }

    @Override
    public Set<SqlAbility> sqlAbilities() {
        return SQL_ABILITIES;
    }

    @Override
    public Set<DdlAbility> ddlAbilities() {
        return DDL_ABILITIES;
    }

    /**
     * STRICT, so that a text in a column of numbers is an error, as elsewhere; a type that the user wrote may be none that STRICT knows.
     */
    @Override
    public String tableOptions(String options, Counting identity, List<String> ownTypes) {
        boolean said = !ownTypes.stream().allMatch(type -> STRICT_TYPE.matcher(type).lookingAt())
                || options.toLowerCase(Locale.ROOT).contains("strict");
        return said ? options : options.isEmpty() ? "strict" : "strict, " + options;
    }

    @Override
    public String truncate(String quotedTable) {
        return "delete from " + quotedTable;
    }

    @Override
    public List<String> truncation(String quotedTable, String name, boolean counted) {
        return counted
                ? List.of(truncate(quotedTable), "delete from sqlite_sequence where name = " + literal(name))
                : List.of(truncate(quotedTable));
    }

    /** A schema is another file there, to which no foreign key goes. */
    @Override
    public boolean hasSchemas() {
        return false;
    }

    @Override
    public String currentSchema() {
        return "'main'";
    }

    @Override
    public CatalogSql catalog() {
        return CATALOG;
    }

    @Override
    public String referrers() {
        return "select referrer.name, reference.`table` from sqlite_schema referrer"
                + " join pragma_foreign_key_list(referrer.name) reference where referrer.type = 'table'";
    }

    /** Constraints wait until COMMIT, where the tables are gone. */
    @Override
    public String beforeDrops() {
        return "pragma defer_foreign_keys = on";
    }

    @Override
    public SequenceUse sequences() {
        return SequenceUse.NONE;
    }

    @Override
    public String limit(boolean limit, boolean offset) {
        return limit ? offset ? "limit ? offset ?" : "limit ?" : "limit -1 offset ?";
    }

    @Override
    public Forms forms() {
        return FORMS;
    }

    /** Decimals are texts, in the order of numbers. */
    @Override
    public String collation(SqlType type) {
        return type == SqlType.DECIMAL ? " collate rowan_decimal" : "";
    }

    @Override
    public String member() {
        return "select * from ($1)";
    }

    /** A list of rows is a query here (SQLite manual, "Row Values", 2.2). */
    @Override
    public String rows() {
        return "values ";
    }

    /** A range is of numbers. */
    @Override
    public boolean rangesOfTime() {
        return false;
    }

    @Override
    public ListForm listForm() {
        return ListForm.JSON;
    }

    @Override
    public String memberOfList(SqlType type, boolean negated) {
        return (negated ? " not in" : " in") + " (select value from json_each(?))";
    }

    @Override
    public SqlQuoting quoting() {
        return SqlQuoting.BRACKETS;
    }

    @Override
    public boolean ordersNulls() {
        return true;
    }

    @Override
    public boolean seeksRows() {
        return true;
    }

    @Override
    public String emptyRow() {
        return " default values";
    }

    /** As SQLite is compiled unless told otherwise. */
    @Override
    public int parameterLimit() {
        return 32_766;
    }

    @Override
    public boolean transactionsAsText() {
        return true;
    }

    @Override
    public boolean isolates(int level) {
        return level == Connection.TRANSACTION_SERIALIZABLE || level == Connection.TRANSACTION_READ_UNCOMMITTED;
    }

    @Override
    public boolean ddlCommits() {
        return false;
    }

    @Override
    public AlterForm alterForm() {
        return AlterForm.REBUILD;
    }

    @Override
    public boolean altersConstraints() {
        return false;
    }
}
