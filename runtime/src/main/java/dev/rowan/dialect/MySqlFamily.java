package dev.rowan.dialect;

import dev.rowan.type.SqlType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What MySQL and MariaDB have in common. */
abstract sealed class MySqlFamily implements Dialect permits MySqlDialect, MariaDbDialect {

    /** Where a row, at most 65,535 bytes of it outside of texts, could not take a VARCHAR of four bytes a character. */
    private static final int LONGEST_VARCHAR = 16_383;
    private static final int LONGEST_VARBINARY = 65_535;

    private static final Pattern CHARACTER_SET =
            Pattern.compile("\\b(charset|character\\s+set|collate)\\b", Pattern.CASE_INSENSITIVE);

    /** Times this a number of 35 digits before the point, as a cast makes it of larger ones without a word, is out of range: an error. */
    private static final String TOO_MUCH = "1" + "0".repeat(60);

    static final Forms FORMS = Forms.STANDARD
            .with(SqlForm.JSON_TEXT, "case json_type(json_extract($1, $2)) when 'NULL' then null"
                    + " else json_unquote(json_extract($1, $2)) end")
            .with(SqlForm.JSON_VALUE, "case json_type(json_extract($1, $2)) when 'NULL' then null"
                    + " else json_extract($1, $2) end")
            .with(SqlForm.WIDE_TEXT, "cast($1 as char(" + LONGEST_VARCHAR + "))")
            .with(SqlForm.WIDE_DECIMAL, "cast($1 as decimal(65, 30))")
            .with(SqlForm.DATE_OF, "date($1)")
            .with(SqlForm.DATE_PLUS, "date_add($1, interval $2 day)")
            .with(SqlForm.TIME_PLUS, "time(date_add(timestamp('1970-01-01', $1), interval $3 microsecond))")
            .with(SqlForm.TIMESTAMP_PLUS, "date_add($1, interval $4 microsecond)")
            .with(SqlForm.DATE_PLUS_MONTHS, "date_add($1, interval $2 month)")
            .with(SqlForm.TIMESTAMP_PLUS_MONTHS, "date_add($1, interval $2 month)")
            .with(SqlForm.DATE_UNTIL, "timestampdiff(microsecond, $1, $2) * 1000")
            .with(SqlForm.TIME_UNTIL, "timestampdiff(microsecond, timestamp('1970-01-01', $1), timestamp('1970-01-01', $2)) * 1000")
            .with(SqlForm.TIMESTAMP_UNTIL, "timestampdiff(microsecond, $1, $2) * 1000")
            .with(SqlForm.DIVIDE_INTEGERS, "$1 div $2")
            .with(SqlForm.COUNT_DISTINCT_2, "count(distinct $1, $2)")
            .with(SqlForm.COUNT_DISTINCT_3, "count(distinct $1, $2, $3)")
            .with(SqlForm.COUNT_DISTINCT_4, "count(distinct $1, $2, $3, $4)")
            .with(SqlForm.AVERAGE, "avg(cast($1 as decimal(65, 20)))")
            .without(SqlForm.GROUPS_BETWEEN, "a window over denseRank(), in a query around, orders the groups")
            .with(SqlForm.MICROS, "timestampdiff(microsecond, '1970-01-01', $1)")
            .with(SqlForm.MICROS_OF_TIME, "timestampdiff(microsecond, '1970-01-01', timestamp('1970-01-01', $1))")
            .with(SqlForm.TRUNCATE, "truncate($1, 0)")
            .with(SqlForm.DECIMAL_TRUNCATE, "truncate($1, 0)")
            .with(SqlForm.TO_TINYINT, "cast($1 as signed)")
            .with(SqlForm.TO_SMALLINT, "cast($1 as signed)")
            .with(SqlForm.TO_INTEGER, "cast($1 as signed)")
            .with(SqlForm.TO_BIGINT, "cast($1 as signed)")
            .with(SqlForm.TO_REAL, "cast($1 as double)")
            .with(SqlForm.TO_DOUBLE, "cast($1 as double)")
            .with(SqlForm.REAL_TO_DOUBLE, "$1")
            .with(SqlForm.DOUBLE_TO_REAL, "$1")
            .with(SqlForm.TO_DECIMAL, "case when abs($1) < 1e35 then cast($1 as decimal(65, 30)) else cast($1 as decimal(65, 30)) * "
                    + TOO_MUCH + " end")
            .with(SqlForm.TO_TEXT, "cast($1 as char)")
            .with(SqlForm.TO_UUID, "lower($1)")
            .with(SqlForm.TO_DATE, "cast(concat($1) as date)")      // of a parameter itself MySQL makes midnight
            .with(SqlForm.TO_TIME, "cast(concat($1) as time(6))")
            .with(SqlForm.TO_TIMESTAMP, "cast(concat($1) as datetime(6))")
            .with(SqlForm.TIME_TO_TEXT, "cast(cast($1 as time(6)) as char)")
            .with(SqlForm.TIMESTAMP_TO_TEXT, "cast(cast($1 as datetime(6)) as char)")
            .with(SqlForm.DIVIDE, "$1 / $2")
            .with(SqlForm.DECIMAL_DIVIDE, "round(cast($1 as decimal(65, 27)) / $2, 20)")      // else MariaDB cuts it
            .with(SqlForm.DECIMAL_DIVIDE_LARGE, "round(case when abs($1) < 1e38 then cast($1 as decimal(65, 27)) / $2"
                    + " when abs($1) < 1e47 then cast($1 as decimal(65, 18)) / $2 else $1 / $2 end, 20)")
            .with(SqlForm.DECIMAL_DIVIDE_INTEGERS, "truncate(($1 - mod($1, $2)) / $2, 0)")
            .with(SqlForm.MODULO, "mod($1, $2)")
            .with(SqlForm.FLOATING_MODULO, "mod($1, $2)")
            .with(SqlForm.DECIMAL_MODULO, "mod($1, $2)")
            .with(SqlForm.POWER, "power($1, $2)")
            .with(SqlForm.SQUARE_ROOT, "sqrt($1)")
            .with(SqlForm.BIT_AND, "cast($1 & $2 as signed)")       // bits are those of a number without a sign
            .with(SqlForm.BIT_OR, "cast($1 | $2 as signed)")
            .with(SqlForm.BIT_XOR, "cast($1 ^ $2 as signed)")
            .with(SqlForm.BIT_NOT, "cast(~$1 as signed)")
            .with(SqlForm.SHIFT_LEFT, "cast($1 << $2 as signed)")
            .with(SqlForm.SHIFT_RIGHT, "cast(if($1 < 0, ~(~$1 >> $2), $1 >> $2) as signed)")
            .with(SqlForm.ILIKE, "lower($1) like lower($2)")
            .with(SqlForm.FOLDED, "cast(lower($1) as binary)")
            .with(SqlForm.EQUAL_FOLDED, "cast(lower($1) as binary) = cast(lower($2) as binary)")
            .with(SqlForm.MATCHES, "regexp_like($1, $2, 'c')")
            .with(SqlForm.REPLACE_MATCHES, "regexp_replace($1, $2, $3, 1, 0, 'c')")
            .with(SqlForm.CONCAT, "concat($1, $2)")
            .with(SqlForm.IS_DISTINCT, "not ($1 <=> $2)")
            .with(SqlForm.IS_NOT_DISTINCT, "$1 <=> $2");

    static boolean mariaDb(String version) {
        return version.toLowerCase(Locale.ROOT).contains("mariadb");
    }

    @Override
    public final char quoteCharacter() {
        return '`';
    }

    @Override
    public final boolean reserved(String lowerCase) {
        return ReservedWords.MYSQL_FAMILY.contains(lowerCase);
    }

    @Override
    public final int identifierLimit() {
        return NameRule.MYSQL.limit();
    }

    @Override
    public final LengthUnit identifierUnit() {
        return NameRule.MYSQL.unit();
    }

    /** A backslash escapes here (MySQL manual, 11.1.1; with the {@code sql_mode} that a server has unless told otherwise). */
    @Override
    public final String literal(String text) {
        return Dialect.super.literal(text.replace("\\", "\\\\"));
    }

    @Override
    public final String typeName(SqlType type, int length, int precision, int scale) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case UNSIGNED_TINYINT -> "tinyint unsigned";
            case UNSIGNED_SMALLINT -> "smallint unsigned";
            case UNSIGNED_INTEGER -> "integer unsigned";
            case UNSIGNED_BIGINT -> "bigint unsigned";
            case REAL, DOUBLE -> "double";      // a FLOAT is rounded to six digits when it is sent as text
            case DECIMAL -> "decimal(" + precision + ", " + scale + ")";
            case VARCHAR, ENUM -> varchar(length);
            case BINARY -> length == 0 || length > LONGEST_VARBINARY ? "longblob" : "varbinary(" + length + ")";
            case UUID -> uuid();
            case JSON -> "json";
            case ARRAY -> throw new IllegalArgumentException("of an array the element\'s type is asked for, then array()");
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP, INSTANT -> "datetime(6)";   // TIMESTAMP ends in 2038 and follows the connection's zone
        };
    }

    private static String varchar(int length) {
        return length <= LONGEST_VARCHAR ? "varchar(" + length + ")" : length <= 4_194_303 ? "mediumtext" : "longtext";
    }

    abstract String uuid();

    @Override
    public final String identity() {
        return "auto_increment";
    }

    /** Where it begins is a {@linkplain #tableOptions(String, Counting, List) table option}. */
    @Override
    public final String identity(Counting counting) {
        return identity();
    }

    /** With as many digits as the column, or MySQL refuses it. */
    @Override
    public final String currentTimestamp(SqlType type) {
        return switch (type) {
            case INSTANT -> "(utc_timestamp(6))";
            case TIMESTAMP -> "current_timestamp(6)";
            default -> "current_timestamp";
        };
    }

    @Override
    public final EnumForm enumForm() {
        return EnumForm.INLINE;
    }

    @Override
    public final CommentForm comments() {
        return CommentForm.INLINE;
    }

    /** Told, since a server may have another default: MariaDB's was latin1 for long. */
    @Override
    public final String tableOptions(String options) {
        if (CHARACTER_SET.matcher(options).find()) {
            return options;
        }
        return "character set utf8mb4" + (options.isEmpty() ? "" : " " + options);
    }

    @Override
    public final String tableOptions(String options, Counting identity, List<String> ownTypes) {
        return tableOptions(options) + (identity.start() == null ? "" : " auto_increment=" + identity.start());
    }

    @Override
    public final String truncate(String quotedTable) {
        return "truncate table " + quotedTable;
    }

    @Override
    public final AlterForm alterForm() {
        return AlterForm.MODIFY;
    }

    /** The general form is newer (MySQL 8.0.19), and drops no unique index, which a UNIQUE is here. */
    @Override
    public final String dropConstraint(ConstraintKind kind, String quotedName, boolean ifExists) {
        String name = (ifExists ? "if exists " : "") + quotedName;
        return switch (kind) {
            case PRIMARY_KEY -> "drop primary key";
            case UNIQUE -> "drop index " + name;
            case FOREIGN_KEY -> "drop foreign key " + name;
            case CHECK -> dropCheck() + name;
            case UNKNOWN -> "drop constraint " + name;
        };
    }

    abstract String dropCheck();

    @Override
    public final String currentSchema() {
        return "database()";
    }

    /** An offset takes no part without a limit; the manual's own advice is the largest one. */
    @Override
    public final String limit(boolean limit, boolean offset) {
        return limit ? offset ? "limit ? offset ?" : "limit ?" : "limit 18446744073709551615 offset ?";
    }

    @Override
    public Forms forms() {
        return FORMS;
    }

    /** Else a date or time that nothing stands beside is a text, and a decimal may become a double. */
    @Override
    public Template typed(SqlType type, int digits, int scale, boolean alone) {
        return switch (type) {
            case DATE -> Typed.DATE;
            case TIME -> Typed.TIME;
            case TIMESTAMP, INSTANT -> Typed.TIMESTAMP;
            case DECIMAL -> digits > 65 || scale > 30 ? Template.PLAIN
                    : Template.of("cast($1 as decimal(" + (digits <= 38 ? 38 : 65) + ", " + scale + "))");
            default -> Template.PLAIN;
        };
    }

    static final class Typed {
        static final Template DATE = Template.of("cast($1 as date)");
        static final Template TIME = Template.of("cast($1 as time(6))");
        static final Template TIMESTAMP = Template.of("cast($1 as datetime(6))");
    }

    /**
     * Both take a row with a NULL in it for one in no list and out of none: with {@code (a.x, b.y) not in ((1, 2))} they make the outer
     * join of {@code b} an inner one, which has no row whose {@code x} is another one and that has no {@code b}. Of a list of one row
     * MariaDB says too that it is never unknown. Value by value an index finds them as well.
     */
    @Override
    public final String rows() {
        return null;
    }

    @Override
    public final boolean findsNamesakesOfGroups() {
        return false;
    }

    @Override
    public final boolean filtersAggregates() {
        return false;
    }

    @Override
    public final String interval(Duration duration) {
        return Intervals.wholeDays(duration)
                ? "interval " + duration.toDays() + " day"
                : "interval " + Intervals.micros(duration) + " microsecond";
    }

    @Override
    public final boolean jsonWraps() {
        return true;
    }

    @Override
    public final ListForm listForm() {
        return ListForm.JSON;
    }

    @Override
    public final String memberOfList(SqlType type, boolean negated) {
        String column = switch (type) {
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT -> "bigint";
            case DECIMAL -> "decimal(65, 30)";
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP, INSTANT -> "datetime(6)";
            default -> null;
        };
        String members = column != null ? listedBy("v", column) : listed(type);
        return members == null ? null : (negated ? " not in" : " in") + " (" + members + ")";
    }

    /**
     * The query of the members of a list of texts, in whose comparison the collation of what is looked for counts; null where there is
     * none.
     */
    abstract String listed(SqlType type);

    static String listedBy(String member, String type) {
        return "select " + member + " from json_table(?, '$[*]' columns (v " + type + " path '$')) as members";
    }

    @Override
    public final SqlQuoting quoting() {
        return SqlQuoting.BACKSLASHES;
    }

    @Override
    public final JoinedUpdate joinedUpdate() {
        return JoinedUpdate.JOIN;
    }

    @Override
    public final boolean ordersNulls() {
        return false;
    }

    @Override
    public final String emptyRow() {
        return " () values ()";
    }

    @Override
    public final int parameterLimit() {
        return 65_535;
    }

    @Override
    public final boolean transactionsAsText() {
        return true;
    }

    @Override
    public final boolean ddlCommits() {
        return true;
    }

    @Override
    public final boolean altersConstraints() {
        return true;
    }
}
