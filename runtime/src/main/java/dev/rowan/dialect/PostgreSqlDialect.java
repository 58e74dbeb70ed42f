package dev.rowan.dialect;

import dev.rowan.type.NativeEnum;
import dev.rowan.type.SqlType;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Set;

/** PostgreSQL 12 and newer. */
public final class PostgreSqlDialect implements Dialect {

    private static final CatalogSql CATALOG = new PostgreSqlCatalog();

    /** The most that {@code varchar(n)} can say (PostgreSQL manual, 8.3). */
    private static final int LONGEST_VARCHAR = 10_485_760;

    private static final Set<DdlAbility> DDL_ABILITIES = Set.of(DdlAbility.DROP_CASCADE, DdlAbility.INDEX_IF_NOT_EXISTS,
            DdlAbility.SET_DEFAULT, DdlAbility.DEFERRABLE, DdlAbility.IDENTITY_START, DdlAbility.IDENTITY_OPTIONS,
            DdlAbility.PARTIAL_INDEX, DdlAbility.EXPRESSION_INDEX, DdlAbility.ON_UPDATE_OF_ITSELF, DdlAbility.REPLACE_VIEW,
            DdlAbility.NOT_NULL_COMPUTED, DdlAbility.CHANGES_AT_ONCE, DdlAbility.COLUMN_IF_EXISTS, DdlAbility.DROP_COLUMN_CASCADE,
            DdlAbility.ALTER_USING, DdlAbility.DROP_INDEX_IF_EXISTS, DdlAbility.DROP_CONSTRAINT_IF_EXISTS,
            DdlAbility.DROP_CONSTRAINT_CASCADE, DdlAbility.TRUNCATE_CASCADE);

    private static final Forms FORMS = Forms.STANDARD
            .with(SqlForm.LONG_SUM, "cast($1 as bigint)")
            .with(SqlForm.JSON_TEXT, "jsonb_path_query_first(cast($1 as jsonb), cast($2 as jsonpath), '{}', true) #>> '{}'")
            .with(SqlForm.JSON_VALUE,
                    "nullif(jsonb_path_query_first(cast($1 as jsonb), cast($2 as jsonpath), '{}', true), cast('null' as jsonb))")
            .with(SqlForm.ROUND, "cast(round(cast($1 as numeric), $2) as double precision)")
            .with(SqlForm.FLOATING_MODULO, "cast(mod(cast($1 as numeric), cast(nullif($2, 0) as numeric)) as double precision)")
            .with(SqlForm.SHIFT_LEFT, "$1 << cast($2 as integer)")
            .with(SqlForm.SHIFT_RIGHT, "$1 >> cast($2 as integer)")
            .with(SqlForm.FOLDED, "lower($1) collate \"C\"")
            .with(SqlForm.MATCHES, "$1 ~ $2")
            .with(SqlForm.REPLACE_MATCHES, "regexp_replace($1, $2, $3, 'g')")
            .with(SqlForm.WIDE_TEXT, "cast($1 as text)")
            .with(SqlForm.WIDE_DECIMAL, "cast($1 as numeric)")
            .with(SqlForm.SECOND, "cast(floor(extract(second from $1)) as integer)")
            .with(SqlForm.YEAR, "cast(extract(year from $1) as integer)")
            .with(SqlForm.MONTH, "cast(extract(month from $1) as integer)")
            .with(SqlForm.DAY, "cast(extract(day from $1) as integer)")
            .with(SqlForm.HOUR, "cast(extract(hour from $1) as integer)")
            .with(SqlForm.MINUTE, "cast(extract(minute from $1) as integer)")
            .with(SqlForm.DATE_PLUS, "$1 + cast($2 as integer)")
            .with(SqlForm.TIME_PLUS, "$1 + make_interval(secs => cast($3 as bigint) / 1000000.0)")
            .with(SqlForm.TIMESTAMP_PLUS, "$1 + make_interval(days => cast($2 as integer), secs => cast($3 as bigint) / 1000000.0)")
            .with(SqlForm.DATE_PLUS_MONTHS, "cast($1 + make_interval(months => cast($2 as integer)) as date)")
            .with(SqlForm.TIMESTAMP_PLUS_MONTHS, "$1 + make_interval(months => cast($2 as integer))")
            .with(SqlForm.DATE_UNTIL, "cast($2 - $1 as bigint) * 86400000000000")
            .with(SqlForm.TIME_UNTIL, "cast(extract(epoch from ($2 - $1)) * 1000000 as bigint) * 1000")
            .with(SqlForm.TIMESTAMP_UNTIL, "cast(extract(epoch from ($2 - $1)) * 1000000 as bigint) * 1000")
            .with(SqlForm.TO_TINYINT, "cast($1 as smallint)");

    @Override
    public Forms forms() {
        return FORMS;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String product() {
        return "PostgreSQL";
    }

    @Override
    public boolean matches(DatabaseMetaData metaData) throws SQLException {
        return metaData.getDatabaseProductName().equals("PostgreSQL");
    }

    @Override
    public char quoteCharacter() {
        return '"';
    }

    @Override
    public boolean reserved(String lowerCase) {
        return ReservedWords.POSTGRESQL.contains(lowerCase);
    }

    @Override
    public int identifierLimit() {
        return NameRule.POSTGRESQL.limit();
    }

    @Override
    public LengthUnit identifierUnit() {
        return NameRule.POSTGRESQL.unit();
    }

    /** The form with an E means the same whatever {@code standard_conforming_strings} is (PostgreSQL manual, 4.1.2.2). */
    @Override
    public String literal(String text) {
        String literal = Dialect.super.literal(text);
        return text.indexOf('\\') < 0 ? literal : "E" + literal.replace("\\", "\\\\");
    }

    /** There is no integer of one byte, and no limit to the bytes in a {@code bytea}. */
    @Override
    public String typeName(SqlType type, int length, int precision, int scale) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case TINYINT, SMALLINT, UNSIGNED_TINYINT -> "smallint";
            case INTEGER, UNSIGNED_SMALLINT -> "integer";
            case BIGINT, UNSIGNED_INTEGER -> "bigint";
            case UNSIGNED_BIGINT -> "decimal(20, 0)";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "decimal(" + precision + ", " + scale + ")";
            case VARCHAR, ENUM -> length <= LONGEST_VARCHAR ? "varchar(" + length + ")" : "text";
            case BINARY -> "bytea";
            case UUID -> "uuid";
            case JSON -> "jsonb";
            case ARRAY -> throw new IllegalArgumentException("of an array the element\'s type is asked for, then array()");
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP, INSTANT -> "timestamp(6)";
        };
    }

    /** The driver says of text that it is text, and nothing here becomes anything else by itself. */
    @Override
    public String parameter(SqlType type) {
        return type == SqlType.UUID ? "cast(? as uuid)" : type == SqlType.JSON ? "cast(? as jsonb)" : "?";
    }

    @Override
    public String parameter(SqlType type, String definition) {
        return switch (type) {
            case VARCHAR, ENUM, UUID, JSON, ARRAY -> PostgreSqlCast.of(definition);
            default -> "?";
        };
    }

    @Override
    public EnumForm enumForm() {
        return EnumForm.NAMED;
    }

    /** A type of {@code pg_catalog} is found before one of any schema, unless the search path says otherwise. */
    @Override
    public boolean typeTaken(String name) {
        return PostgreSqlTypes.have(name);
    }

    /** There is no {@code create type if not exists}; a domain, or a table's own type, of that name is an error still. */
    @Override
    public String unlessTypeExists(String create, String quotedName) {
        return "do " + literal("begin " + create + "; exception when duplicate_object or unique_violation then"
                + " if not exists (select from pg_type where oid = to_regtype(" + literal(quotedName) + ") and typtype = 'e')"
                + " then raise; end if; end");
    }

    @Override
    public String parameter(NativeEnum type) {
        return "cast(? as " + quote(type.name()) + ")";
    }

    @Override
    public String array(String elementType) {
        return elementType + "[]";
    }

    @Override
    public String identity() {
        return "generated by default as identity";
    }

    /** Always kept: before PostgreSQL 18 there is nothing else, and what is read is the same. */
    @Override
    public String computed(String expression, boolean stored) {
        return Dialect.super.computed(expression, true);
    }

    @Override
    public CommentForm comments() {
        return CommentForm.STATEMENT;
    }

    @Override
    public Set<DdlAbility> ddlAbilities() {
        return DDL_ABILITIES;
    }

    /**
     * {@code if not exists} looks before the other has committed, and fails when both write into the catalogue. The number says "Rowan".
     */
    @Override
    public String schemaTurn() {
        return "do 'begin perform pg_advisory_xact_lock(354057412974); end'";
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
    public String nextValue(String quotedSequence) {
        return "nextval(" + literal(quotedSequence) + ")";
    }

    @Override
    public String limit(boolean limit, boolean offset) {
        return !offset ? "limit ?" : limit ? "limit ? offset ?" : "offset ?";
    }

    /** Else a key would be looked for in the elements of an array, too. */
    @Override
    public String jsonPathStart() {
        return "strict $";
    }

    @Override
    public ListForm listForm() {
        return ListForm.TEXTS;
    }

    @Override
    public SqlQuoting quoting() {
        return SqlQuoting.DOLLARS;
    }

    @Override
    public String questionMark() {
        return "??";
    }

    @Override
    public String parameterType(SqlType type) {
        return switch (type) {
            case VARCHAR, ENUM -> "text";
            case DECIMAL, UNSIGNED_BIGINT -> "numeric";
            case ARRAY -> null;
            default -> typeName(type, 0, 0, 0);
        };
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
    public boolean nullsAreLargest() {
        return true;
    }

    @Override
    public String emptyRow() {
        return " default values";
    }

    @Override
    public int parameterLimit() {
        return 65_535;
    }

    /** The driver sends BEGIN along with the first statement, and only then reads rows a few at a time. */
    @Override
    public boolean transactionsAsText() {
        return false;
    }

    @Override
    public boolean tellsIsolation() {
        return true;
    }

    @Override
    public boolean ddlCommits() {
        return false;
    }

    @Override
    public AlterForm alterForm() {
        return AlterForm.ACTIONS;
    }

    @Override
    public boolean altersConstraints() {
        return true;
    }

    @Override
    public CatalogSql catalog() {
        return CATALOG;
    }
}
