package dev.rowan.dialect;

import dev.rowan.type.SqlType;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** H2 2.x in its regular mode. */
public final class H2Dialect implements Dialect {

    private static final CatalogSql CATALOG = new H2Catalog();

    /** The longest DECIMAL and VARCHAR (H2 manual, "Data Types"). */
    private static final int LONGEST_VARCHAR = 1_000_000_000;

    private static final Set<SqlAbility> SQL_ABILITIES = SqlAbility.without(SqlAbility.FULL_JOIN, SqlAbility.INTERSECT_ALL,
            SqlAbility.WITH_BEFORE_CHANGES, SqlAbility.RECURSIVE_DISTINCT, SqlAbility.UPDATE_FROM, SqlAbility.DELETE_USING);

    private static final Set<DdlAbility> DDL_ABILITIES = Set.of(DdlAbility.DROP_CASCADE, DdlAbility.INDEX_IF_NOT_EXISTS,
            DdlAbility.SET_DEFAULT, DdlAbility.IDENTITY_START, DdlAbility.REPLACE_VIEW, DdlAbility.NOT_NULL_COMPUTED,
            DdlAbility.IDENTITY_OPTIONS, DdlAbility.ON_UPDATE_OF_ITSELF, DdlAbility.COLUMN_IF_EXISTS, DdlAbility.ALTER_USING,
            DdlAbility.ALTER_COMPUTED, DdlAbility.DROP_INDEX_IF_EXISTS, DdlAbility.DROP_CONSTRAINT_IF_EXISTS,
            DdlAbility.DROP_CONSTRAINT_CASCADE);

    private static final Forms FORMS = Forms.STANDARD
            .with(SqlForm.LENGTH, "cast(char_length($1) as integer)")
            .with(SqlForm.LONG_SUM, "cast($1 as bigint)")
            .with(SqlForm.JSON_TEXT, "case when cast($1 as varchar) = 'null' then null when substring(cast($1 as varchar), 1, 1) = '\""
                    + "' then stringdecode(substring(cast($1 as varchar), 2, char_length(cast($1 as varchar)) - 2)) "
                    + "else cast($1 as varchar) end")
            .with(SqlForm.JSON_VALUE, "case when cast($1 as varchar) = 'null' then null else $1 end")
            .with(SqlForm.FLOATING_MODULO, "mod($1, cast(nullif($2, 0) as double precision))")      // the result is of the divisor's type
            .with(SqlForm.DECIMAL_MODULO, "mod($1, cast(nullif($2, 0) as decfloat(60)))")
            .with(SqlForm.BIT_AND, "bitand($1, $2)")
            .with(SqlForm.BIT_OR, "bitor($1, $2)")
            .with(SqlForm.BIT_XOR, "bitxor($1, $2)")
            .with(SqlForm.BIT_NOT, "bitnot($1)")
            .with(SqlForm.SHIFT_LEFT, "lshift($1, $2)")
            .with(SqlForm.SHIFT_RIGHT, "rshift($1, $2)")
            .without(SqlForm.COLLATE, "give the column a type with the collation, varchar_ignorecase say, or use lower()")
            .with(SqlForm.DATE_PLUS, "dateadd(day, $2, $1)")
            .with(SqlForm.TIME_PLUS, "dateadd(microsecond, $3, $1)")
            .with(SqlForm.TIMESTAMP_PLUS, "dateadd(microsecond, $3, dateadd(day, $2, $1))")
            .with(SqlForm.DATE_PLUS_MONTHS, "dateadd(month, $2, $1)")
            .with(SqlForm.TIMESTAMP_PLUS_MONTHS, "dateadd(month, $2, $1)")
            .with(SqlForm.DATE_UNTIL, "datediff(microsecond, $1, $2) * 1000")
            .with(SqlForm.TIME_UNTIL, "datediff(microsecond, $1, $2) * 1000")
            .with(SqlForm.TIMESTAMP_UNTIL, "datediff(microsecond, $1, $2) * 1000")
            .with(SqlForm.TO_DECIMAL, "cast($1 as decfloat(60))")
            .with(SqlForm.TIME_TO_TEXT, "formatdatetime($1, 'HH:mm:ss.SSSSSS')")
            .with(SqlForm.TIMESTAMP_TO_TEXT, "formatdatetime($1, 'yyyy-MM-dd HH:mm:ss.SSSSSS')");

    @Override
    public Forms forms() {
        return FORMS;
    }

    @Override
    public boolean comparesRowsWithNull(boolean ofQuery) {
        return false;
    }

    /** It writes the text of a query in FROM anew, there without them, and cannot read that: an ANY (…) could follow the operator. */
    @Override
    public boolean keepsParentheses() {
        return false;
    }

    /**
     * H2 2.5 has it, but of groups it makes room for the results of as many as stand in the select list, and finds another one the first
     * time that a row passes its filter: {@code select coalesce(min(a) filter (where a > 0), 0) + count(*) + sum(b) from t group by b}
     * fails where a group comes before that row's (an ArrayIndexOutOfBoundsException within H2).
     */
    @Override
    public boolean filtersAggregates() {
        return false;
    }

    @Override
    public Template typed(SqlType type, int digits, int scale, boolean alone) {
        return H2Types.typed(type, digits, scale);
    }

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public String product() {
        return "H2";
    }

    @Override
    public boolean matches(DatabaseMetaData metaData) throws SQLException {
        return metaData.getDatabaseProductName().equals("H2");
    }

    @Override
    public char quoteCharacter() {
        return '"';
    }

    @Override
    public boolean reserved(String lowerCase) {
        return ReservedWords.H2.contains(lowerCase);
    }

    @Override
    public int identifierLimit() {
        return NameRule.H2.limit();
    }

    @Override
    public LengthUnit identifierUnit() {
        return NameRule.H2.unit();
    }

    @Override
    public String typeName(SqlType type, int length, int precision, int scale) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case TINYINT -> "tinyint";
            case SMALLINT, UNSIGNED_TINYINT -> "smallint";
            case INTEGER, UNSIGNED_SMALLINT -> "integer";
            case BIGINT, UNSIGNED_INTEGER -> "bigint";
            case UNSIGNED_BIGINT -> "decimal(20, 0)";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "decimal(" + precision + ", " + scale + ")";
            case VARCHAR, ENUM -> length <= LONGEST_VARCHAR ? "varchar(" + length + ")" : "clob";
            case BINARY -> length == 0 ? "blob" : "varbinary(" + length + ")";
            case UUID -> "uuid";
            case JSON -> "json";
            case ARRAY -> throw new IllegalArgumentException("of an array the element\'s type is asked for, then array()");
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP, INSTANT -> "timestamp(6)";
        };
    }

    /** Without these words a text is a JSON string. */
    @Override
    public String parameter(SqlType type) {
        return type == SqlType.JSON ? "? format json" : "?";
    }

    @Override
    public String parameter(SqlType type, String definition) {
        return JsonColumn.defined(definition) ? parameter(type) : "?";
    }

    @Override
    public String array(String elementType) {
        return elementType + " array";
    }

    @Override
    public String identity() {
        return "generated by default as identity";
    }

    /** It keeps every computed value, and has no word for that. */
    @Override
    public String computed(String expression, boolean stored) {
        return "generated always as (" + expression + ")";
    }

    /** A cast would go by the connection's zone again, so the zone is taken away as text. */
    @Override
    public String currentTimestamp(SqlType type) {
        return type == SqlType.INSTANT
                ? "cast(replace(cast(current_timestamp(6) at time zone 'UTC' as varchar), '+00', '') as timestamp(6))"
                : Dialect.super.currentTimestamp(type);
    }

    @Override
    public EnumForm enumForm() {
        return EnumForm.INLINE;
    }

    @Override
    public CommentForm comments() {
        return CommentForm.STATEMENT;
    }

    /** No lock is shared here: the other one keeps all that is promised. */
    @Override
    public String lock(boolean shared, boolean skip, boolean refuse) {
        return Dialect.super.lock(false, skip, refuse);
    }

    @Override
    public String parameterType(SqlType type) {
        return switch (type) {
            case VARCHAR, ENUM -> "varchar";
            case DECIMAL, UNSIGNED_BIGINT -> "decfloat";
            case BINARY -> "varbinary";
            case ARRAY -> null;
            default -> typeName(type, 0, 0, 0);
        };
    }

    @Override
    public Set<SqlAbility> sqlAbilities() {
        return SQL_ABILITIES;
    }

    @Override
    public Set<DdlAbility> ddlAbilities() {
        return DDL_ABILITIES;
    }

    @Override
    public String truncate(String quotedTable) {
        return "truncate table " + quotedTable + " restart identity";
    }

    @Override
    public String currentSchema() {
        return "current_schema";
    }

    @Override
    public SequenceUse sequences() {
        return SequenceUse.INLINE;
    }

    @Override
    public String limit(boolean limit, boolean offset) {
        return !offset ? "limit ?" : limit ? "limit ? offset ?" : "offset ?";
    }

    /** Days where it has no part of one, so that a date stays a date. */
    @Override
    public String interval(Duration duration) {
        return Intervals.wholeDays(duration)
                ? "interval '" + duration.toDays() + "' day(18)"
                : "interval '" + duration.toDays() + " " + Intervals.clock(duration) + "' day(12) to second(6)";
    }

    @Override
    public String rows() {
        return null;
    }

    @Override
    public boolean jsonMembers() {
        return true;
    }

    @Override
    public ListForm listForm() {
        return ListForm.VALUES;
    }

    /** Its driver takes the fraction off a time in an array, so that such an array is one of texts. */
    @Override
    public String memberOfList(SqlType type, boolean negated) {
        String list = Dialect.super.memberOfList(type, negated);
        return type == SqlType.TIME ? list.replace("?", "cast(? as time(6) array)") : list;
    }

    @Override
    public SqlQuoting quoting() {
        return SqlQuoting.DOLLARS;
    }

    @Override
    public boolean ordersNulls() {
        return true;
    }

    @Override
    public String emptyRow() {
        return " default values";
    }

    @Override
    public int parameterLimit() {
        return 100_000;
    }

    @Override
    public boolean transactionsAsText() {
        return false;
    }

    @Override
    public boolean ddlCommits() {
        return true;
    }

    @Override
    public AlterForm alterForm() {
        return AlterForm.STEPS;
    }

    @Override
    public boolean altersConstraints() {
        return true;
    }

    @Override
    public JoinedUpdate joinedUpdate() {
        return JoinedUpdate.MERGE;
    }

    @Override
    public boolean deltaTables() {
        return true;
    }

    @Override
    public UpsertForm upsertForm() {
        return UpsertForm.MERGE;
    }

    @Override
    public CatalogSql catalog() {
        return CATALOG;
    }
}
