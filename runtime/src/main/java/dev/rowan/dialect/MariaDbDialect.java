package dev.rowan.dialect;

import dev.rowan.type.SqlType;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Set;

/** MariaDB 10.7 and newer, through its own driver or MySQL's. */
public final class MariaDbDialect extends MySqlFamily {

    private static final CatalogSql CATALOG = new MariaDbCatalog();

    private static final Set<SqlAbility> SQL_ABILITIES = SqlAbility.without(SqlAbility.FULL_JOIN, SqlAbility.DISTINCT_ON,
            SqlAbility.LIMIT_IN_LIST, SqlAbility.WITH_BEFORE_CHANGES, SqlAbility.UPDATE_RETURNING, SqlAbility.DELETE_USING);

    private static final Set<DdlAbility> DDL_ABILITIES = Set.of(DdlAbility.INDEXES_IN_TABLE,
            DdlAbility.INDEX_IF_NOT_EXISTS, DdlAbility.CHANGES_AT_ONCE, DdlAbility.IDENTITY_START, DdlAbility.REPLACE_VIEW,
            DdlAbility.COLUMN_IF_EXISTS, DdlAbility.ALTER_COMPUTED, DdlAbility.DROP_INDEX_IF_EXISTS,
            DdlAbility.DROP_CONSTRAINT_IF_EXISTS);

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public boolean ordersByNumbers() {
        return true;
    }

    @Override
    public String product() {
        return "MariaDB";
    }

    @Override
    public boolean matches(DatabaseMetaData metaData) throws SQLException {
        return metaData.getDatabaseProductName().equals("MariaDB") || mariaDb(metaData.getDatabaseProductVersion());
    }

    private static final Forms FORMS = MySqlFamily.FORMS
            // json_unquote would make question marks of characters beyond the first 65,536
            .with(SqlForm.JSON_TEXT, "case json_type(json_extract($1, $2)) when 'NULL' then null when 'STRING' then json_value($1, $2)"
                    + " else json_extract($1, $2) end")
            .with(SqlForm.TO_UUID, "cast($1 as uuid)")
            .with(SqlForm.MATCHES, "$1 regexp concat('(?-i)', $2)")
            .with(SqlForm.REPLACE_MATCHES, "regexp_replace($1, concat('(?-i)', $2), $3)");

    @Override
    public Forms forms() {
        return FORMS;
    }

    @Override
    String dropCheck() {
        return "drop constraint ";
    }

    @Override
    String uuid() {
        return "uuid";
    }

    /** A sequence's value is no AUTO_INCREMENT, so the drivers do not give it back. */
    @Override
    public SequenceUse sequences() {
        return SequenceUse.AHEAD;
    }

    /** The older words for a lock that is shared. */
    @Override
    public String lock(boolean shared, boolean skip, boolean refuse) {
        return super.lock(shared, skip, refuse).replace(" for share", " lock in share mode");
    }

    @Override
    public Set<SqlAbility> sqlAbilities() {
        return SQL_ABILITIES;
    }

    @Override
    public Set<DdlAbility> ddlAbilities() {
        return DDL_ABILITIES;
    }

    /** A range is of numbers. */
    @Override
    public boolean rangesOfTime() {
        return false;
    }

    /** From MariaDB 11.6 on it does. */
    @Override
    public boolean aliasesDelete() {
        return false;
    }

    @Override
    public UpsertForm upsertForm() {
        return UpsertForm.DUPLICATE_KEY_VALUES;
    }

    /** It takes a leading minus for one of an index, though it stands in quotes, and knows no escapes by number. */
    @Override
    public boolean findsJsonKey(String key) {
        return !key.startsWith("-") && key.chars().allMatch(c -> c >= ' ' || "\b\f\n\r\t".indexOf(c) >= 0);
    }

    @Override
    String listed(SqlType type) {
        return switch (type) {
            case VARCHAR -> listedBy("v", "longtext");
            case UUID -> listedBy("cast(v as uuid)", "char(36)");
            default -> null;
        };
    }

    /** Not that of an aggregate: error 1247. */
    @Override
    public boolean namesWithinOrders() {
        return false;
    }

    /** MariaDB manual, LAG and LEAD. */
    @Override
    public boolean windowsHaveDefaults() {
        return false;
    }

    /**
     * It does where all that is looked for is NULL, though rows or parameters are others by then ({@code result_for_null_param} of its
     * {@code Item_in_optimizer}; MariaDB 11.4, where the server prepares, as Rowan has it do). A statement that the driver writes out is
     * new.
     */
    @Override
    public boolean keepsWhatNullIsIn() {
        return true;
    }

    @Override
    public CatalogSql catalog() {
        return CATALOG;
    }
}
