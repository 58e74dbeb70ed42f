package dev.rowan.dialect;

import dev.rowan.type.SqlType;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/** MySQL 8.0 and newer. */
public final class MySqlDialect extends MySqlFamily {

    private static final Pattern TIME = Pattern.compile("\\s*time\\b", Pattern.CASE_INSENSITIVE);

    private static final Template TEXT = Template.of("concat($1)");
    private static final Template INTEGER = Template.of("cast($1 as signed)");
    private static final Template DOUBLE = Template.of("cast($1 as double)");
    private static final Template BYTES = Template.of("cast($1 as binary)");

    private static final CatalogSql CATALOG = new MySqlCatalog();

    private static final Set<SqlAbility> SQL_ABILITIES = SqlAbility.without(SqlAbility.FULL_JOIN, SqlAbility.DISTINCT_ON,
            SqlAbility.WITH_TIES, SqlAbility.LIMIT_IN_LIST, SqlAbility.INSERT_RETURNING, SqlAbility.UPDATE_RETURNING,
            SqlAbility.DELETE_RETURNING, SqlAbility.DELETE_USING);

    private static final Set<DdlAbility> DDL_ABILITIES = Set.of(DdlAbility.INDEXES_IN_TABLE, DdlAbility.CHANGES_AT_ONCE,
            DdlAbility.IDENTITY_START, DdlAbility.REPLACE_VIEW, DdlAbility.NOT_NULL_COMPUTED, DdlAbility.EXPRESSION_INDEX,
            DdlAbility.ALTER_COMPUTED);

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public String product() {
        return "MySQL";
    }

    @Override
    public boolean matches(DatabaseMetaData metaData) throws SQLException {
        return metaData.getDatabaseProductName().equals("MySQL") && !mariaDb(metaData.getDatabaseProductVersion());
    }

    /**
     * A text that is compared with JSON is a JSON string otherwise (MySQL manual, 13.5); and a time in a list of parameters,
     * {@code t in (?, ?)}, is compared as a text, and found only if it has six digits of a second.
     */
    @Override
    public String parameter(SqlType type) {
        return switch (type) {
            case JSON -> "cast(? as json)";
            case TIME -> "cast(? as time(6))";
            default -> "?";
        };
    }

    @Override
    public String parameter(SqlType type, String definition) {
        return JsonColumn.defined(definition) || TIME.matcher(definition).lookingAt() ? parameter(type) : "?";
    }

    /** Text, so that it reads and sorts as it does elsewhere; one byte a character. */
    @Override
    String dropCheck() {
        return "drop check ";
    }

    @Override
    String uuid() {
        return "char(36) character set ascii collate ascii_bin";
    }

    @Override
    public SequenceUse sequences() {
        return SequenceUse.NONE;
    }

    @Override
    public Set<SqlAbility> sqlAbilities() {
        return SQL_ABILITIES;
    }

    @Override
    public Set<DdlAbility> ddlAbilities() {
        return DDL_ABILITIES;
    }

    /** MySQL manual, 13.2.15.12, and error 1093. */
    @Override
    public boolean readsWhatItChanges() {
        return false;
    }

    /** A limit, or the optimizer merges the query into that around it. */
    @Override
    public String everyRow() {
        return "limit 18446744073709551615";
    }

    @Override
    public UpsertForm upsertForm() {
        return UpsertForm.DUPLICATE_KEY_ALIAS;
    }

    /** What is made of JSON has the weakest collation. */
    @Override
    String listed(SqlType type) {
        return type == SqlType.VARCHAR || type == SqlType.UUID ? listedBy("json_unquote(v)", "json") : null;
    }

    /** Not where it reads the rows from a table that it has made (8.0.31). */
    @Override
    public boolean comparesRowsWithNull(boolean ofQuery) {
        return !ofQuery;
    }

    @Override
    public CatalogSql catalog() {
        return CATALOG;
    }

    /**
     * A parameter that stands alone has the type of the first value that a connection prepared the text with, and what comes later is
     * converted to that: a text to 0 (MySQL 8.0.22 and newer). A concatenation keeps a text one that yields to the collation of others.
     */
    @Override
    public Template typed(SqlType type, int digits, int scale, boolean alone) {
        if (!alone) {
            return super.typed(type, digits, scale, false);
        }
        return switch (type) {
            case VARCHAR, ENUM, UUID -> TEXT;
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, UNSIGNED_TINYINT, UNSIGNED_SMALLINT, UNSIGNED_INTEGER -> INTEGER;
            case REAL, DOUBLE -> DOUBLE;
            case BINARY -> BYTES;
            default -> super.typed(type, digits, scale, true);
        };
    }
}
