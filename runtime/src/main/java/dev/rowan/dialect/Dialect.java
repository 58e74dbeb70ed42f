package dev.rowan.dialect;

import dev.rowan.UnsupportedException;
import dev.rowan.type.NativeEnum;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What differs from database to database in the SQL Rowan writes: an implementation answers small questions and does nothing
 * itself. It has no state; all threads share it. Implementations are found through {@link java.util.ServiceLoader}.
 */
public interface Dialect {

    /** The name by which {@link #of} finds it: {@code h2}, {@code mysql}, {@code mariadb}, {@code postgresql}, {@code sqlite}. */
    String name();

    /** The database's product name, as an error or a document writes it: {@code MySQL}. */
    String product();

    /**
     * Whether a connection with this metadata speaks this dialect.
     *
     * @throws SQLException what the driver throws
     */
    boolean matches(DatabaseMetaData metaData) throws SQLException;

    // Identifiers

    /** The character that delimits an identifier. */
    char quoteCharacter();

    /**
     * Whether an identifier must be delimited although it is plain: whether it is a reserved word here.
     *
     * @param lowerCase the identifier, of lower-case letters, digits and underscores
     */
    boolean reserved(String lowerCase);

    /** How long an identifier may be, in {@link #identifierUnit()}. */
    int identifierLimit();

    /** Whether {@link #identifierLimit()} counts characters or bytes of UTF-8. */
    LengthUnit identifierUnit();

    /** Why the database cannot hold a name, as a half sentence; or nothing. */
    default Optional<String> refusal(NameUse use, String name) {
        return NameRule.of(name()).map(rule -> rule.refusal(use, name))
                .orElseGet(() -> NameRule.general(name, identifierLimit(), identifierUnit()));
    }

    /**
     * An identifier as SQL text: delimited where it must be, and every delimiter inside it doubled.
     *
     * @throws IllegalArgumentException if the database cannot hold it
     */
    default String quote(String identifier) {
        return Identifiers.quote(this, identifier);
    }

    /** A text as an SQL literal of this database, for defaults and comments: values of statements are bound, never written. */
    default String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    // Types and columns

    /**
     * The type of a column as its DDL says it.
     *
     * @param type the kind
     * @param length characters or bytes; 0 where the column says none
     * @param precision digits in all; 0 where the column says none
     * @param scale digits after the point
     */
    String typeName(SqlType type, int length, int precision, int scale);

    /**
     * The type of an array.
     *
     * @param elementType the type of its elements, as {@link #typeName} or this method gives it
     * @throws UnsupportedException where there are no arrays
     */
    default String array(String elementType) {
        throw new UnsupportedException(product() + " has no arrays (" + elementType + "): keep the values as JSON, by @Json");
    }

    /**
     * A parameter as a statement has it where a value of this kind is bound: {@code ?}, or that inside what makes of a driver's text
     * what the column holds.
     */
    default String parameter(SqlType type) {
        return "?";
    }

    /**
     * The same for a column whose type is the user's own SQL.
     *
     * @param definition the type as the column's DDL says it
     */
    default String parameter(SqlType type, String definition) {
        return parameter(type);
    }

    /** How a column is declared whose type is an {@linkplain SqlType#ENUM enum} of the database's own. */
    default EnumForm enumForm() {
        return EnumForm.CHECKED;
    }

    /**
     * Whether the database has a type of its own of this name, which would be found in place of an enum; asked where enums have
     * {@linkplain EnumForm#NAMED names}.
     */
    default boolean typeTaken(String name) {
        return false;
    }

    /**
     * The statement that creates an enum unless there is one of that name, also while another connection does the same; asked where
     * enums have {@linkplain EnumForm#NAMED names}.
     *
     * @param create the statement that creates it
     */
    default String unlessTypeExists(String create, String quotedName) {
        return create;
    }

    /** A parameter as a statement has it where a label of this enum is bound. */
    default String parameter(NativeEnum type) {
        return "?";
    }

    /** What follows the type of a column whose key the database generates. */
    String identity();

    /** What follows the type of a column whose key the database generates, counting in a way that it {@linkplain DdlAbility can}. */
    default String identity(Counting counting) {
        String options = counting.sql();
        return "generated " + (counting.always() ? "always" : "by default") + " as identity"
                + (options.isEmpty() ? "" : " (" + options + ")");
    }

    /**
     * What follows the type of a column that is computed from others.
     *
     * @param stored whether the value is to be kept rather than computed when it is read, where there is a choice
     */
    default String computed(String expression, boolean stored) {
        return "generated always as (" + expression + ") " + (stored ? "stored" : "virtual");
    }

    /** The default of a column that is the moment of the INSERT, in UTC where the column has an {@link SqlType#INSTANT}. */
    default String currentTimestamp(SqlType type) {
        return switch (type) {
            case INSTANT -> "(current_timestamp at time zone 'UTC')";
            case TIMESTAMP -> "current_timestamp(6)";
            default -> "current_timestamp";
        };
    }

    /**
     * The default of a column of decimals that is a number.
     *
     * @param number the number
     * @param scale the column's digits after the point
     */
    default String decimalDefault(BigDecimal number, int scale) {
        return number.toPlainString();
    }

    /** Whether {@link #identity()} says {@code primary key}, so that no constraint of the table does. */
    default boolean identityIsKey() {
        return false;
    }

    /** How a table and its columns are given comments. */
    CommentForm comments();

    // Schema

    /** The queries by which a database of this kind tells what is in it. */
    CatalogSql catalog();

    /** What DDL can say here. */
    Set<DdlAbility> ddlAbilities();

    /**
     * What follows {@code CREATE TABLE (…)}.
     *
     * @param options what the table itself wants to stand there; empty for nothing
     */
    default String tableOptions(String options) {
        return options;
    }

    /**
     * What follows {@code CREATE TABLE (…)} of a table with an identity.
     *
     * @param options what the table itself wants to stand there; empty for nothing
     * @param identity how its identity counts
     * @param ownTypes the types of columns that the user wrote
     */
    default String tableOptions(String options, Counting identity, List<String> ownTypes) {
        return tableOptions(options);
    }

    /**
     * The statement by which a transaction waits for all others that have said it, until they end; empty where the database needs no
     * word for two that create the same at once.
     */
    default String schemaTurn() {
        return "";
    }

    /** The statement that empties a table and lets its identity begin anew. */
    String truncate(String quotedTable);

    /**
     * The statements that empty a table and let its identity begin anew.
     *
     * @param name the table's name, not delimited
     * @param counted whether it has an identity
     */
    default List<String> truncation(String quotedTable, String name, boolean counted) {
        return List.of(truncate(quotedTable));
    }

    /** How it changes tables that are there. */
    AlterForm alterForm();

    /** What follows {@code ALTER TABLE t} to drop a constraint. */
    default String dropConstraint(ConstraintKind kind, String quotedName, boolean ifExists) {
        return (ifExists ? "drop constraint if exists " : "drop constraint ") + quotedName;
    }

    /**
     * The value that a column of another type gets of one that is copied, where {@linkplain AlterForm#REBUILD rows are copied} and the
     * database does not convert it itself.
     *
     * @param type the new type
     * @param scale its digits after the point
     */
    default String copied(String quotedColumn, SqlType type, int scale) {
        return quotedColumn;
    }

    /** Whether tables may lie in several schemas, and refer to one another across them. */
    default boolean hasSchemas() {
        return true;
    }

    /** The expression of the schema that an unqualified name lies in, as {@code INFORMATION_SCHEMA} spells it. */
    String currentSchema();

    /**
     * The query of which tables refer to which, with the names of both; where a table is dropped although another one refers to it. Null
     * where the database refuses that itself.
     */
    default String referrers() {
        return null;
    }

    /** A statement that lets tables be dropped whose rows refer to each other, in the transaction that drops them; or null. */
    default String beforeDrops() {
        return null;
    }

    // Sequences

    /** How a key that comes from a sequence gets into an INSERT. */
    SequenceUse sequences();

    /** The expression of a sequence's next value. */
    default String nextValue(String quotedSequence) {
        return "next value for " + quotedSequence;
    }

    // Statements

    /** The words it has for what expressions say. */
    default Forms forms() {
        return Forms.STANDARD;
    }

    /**
     * The words for this.
     *
     * @throws dev.rowan.UnsupportedException where the database has none
     */
    default Template form(SqlForm form) {
        return forms().of(form, product());
    }

    /**
     * A parameter of this kind where nothing stands beside it that tells its type: inside a cast, or as it is.
     *
     * @param digits of a decimal, how many digits it has
     * @param scale of a decimal, how many of them stand after the point
     * @param alone whether nothing at all stands beside it, so that the same text may have values of other types
     */
    default Template typed(SqlType type, int digits, int scale, boolean alone) {
        return Template.PLAIN;
    }

    /** Whether {@code filter (where …)} may follow an aggregate function. */
    default boolean filtersAggregates() {
        return true;
    }

    /** What follows a computed value of this kind so that it compares as a column of the kind does: a collation; mostly nothing. */
    default String collation(SqlType type) {
        return "";
    }

    /** The type to which a parameter of this kind is cast where nothing else tells its type; null where none need be told. */
    default String parameterType(SqlType type) {
        return null;
    }

    /** A query as a member of a set operation that has an order or a limit of its own: {@code ($1)}. */
    default String member() {
        return "($1)";
    }

    /**
     * Whether a place in JSON is said by members and elements, {@code ((doc)."a")[1]}, in which keys are delimited names and elements are
     * counted from 1; else by a path that is bound.
     */
    default boolean jsonMembers() {
        return false;
    }

    /** Whether a path can lead to the member of this key. */
    default boolean findsJsonKey(String key) {
        return true;
    }

    /** Whether what is no array passes for an array of itself in a path. */
    default boolean jsonWraps() {
        return false;
    }

    /** What the path of a place in JSON begins with. */
    default String jsonPathStart() {
        return "$";
    }

    /** How a list of values is one parameter, where it is too long for one parameter each. */
    ListForm listForm();

    /**
     * What follows a value to ask whether it is in a list that is one parameter, the {@code ?} in it; null where there is no list of
     * values of this kind in which each is exactly what it would be as a parameter.
     */
    default String memberOfList(SqlType type, boolean negated) {
        return negated ? " <> all(?)" : " = any(?)";
    }

    /** How its SQL sets texts, names and comments apart. */
    SqlQuoting quoting();

    /** A question mark in a statement that is no place for a value, as the driver wants it. */
    default String questionMark() {
        return "?";
    }

    /** A duration of whole microseconds, not negative, as a literal that is added to dates and times. */
    default String interval(Duration duration) {
        return "'" + duration.toDays() + " days " + Intervals.seconds(duration) + " seconds'";
    }

    /** Whether {@code lag} and {@code lead} take a third argument, for where there is no row. */
    default boolean windowsHaveDefaults() {
        return true;
    }

    /** Whether a window can be a range of dates and times, by {@linkplain #interval intervals}. */
    default boolean rangesOfTime() {
        return true;
    }

    /**
     * What precedes rows of values, {@code (1, 2), (3, 4)}, that a row is looked for in; null where rows are compared value by value,
     * since a row that differs in one value and is NULL in another would be unknown, or taken for that.
     */
    default String rows() {
        return "";
    }

    /** Whether HAVING finds a column that rows are grouped by, and that is not selected, where they are by another of that name too. */
    default boolean findsNamesakesOfGroups() {
        return true;
    }

    /**
     * Whether it knows that several values, one of which is NULL, are in no row of a query of which none has the others; else that is
     * unknown to it.
     *
     * @param ofQuery whether the query is from another one, or becomes a table as it is limited
     */
    default boolean comparesRowsWithNull(boolean ofQuery) {
        return true;
    }

    /**
     * Whether a prepared statement that is executed again takes what it once found {@code null in (select …)} to be for what it is now.
     */
    default boolean keepsWhatNullIsIn() {
        return false;
    }

    /**
     * What follows a SELECT to lock its rows.
     *
     * @param shared whether others may lock them in the same way
     * @param skip whether rows that others have locked are left out
     * @param refuse whether such rows are an error at once
     */
    default String lock(boolean shared, boolean skip, boolean refuse) {
        return (shared ? " for share" : " for update") + (skip ? " skip locked" : refuse ? " nowait" : "");
    }

    /** What statements can say here. */
    default Set<SqlAbility> sqlAbilities() {
        return SqlAbility.ALL;
    }

    /**
     * The clause that limits a SELECT, with a parameter for each number: first the limit's, then the offset's.
     *
     * @param limit whether there is a limit
     * @param offset whether there is an offset; one of both is true
     */
    String limit(boolean limit, boolean offset);

    /** Whether ORDER BY takes {@code nulls first} and {@code nulls last}. */
    boolean ordersNulls();

    /** Whether it reads {@code a = (exists (…))} as that everywhere, in a query in FROM too. */
    default boolean keepsParentheses() {
        return true;
    }

    /** Whether a parameter that an ORDER BY consists of is the number of a column. */
    default boolean ordersByNumbers() {
        return false;
    }

    /** Whether a name of the select list may stand within an expression of ORDER BY, whatever it names. */
    default boolean namesWithinOrders() {
        return true;
    }

    /** Whether an index on two columns is looked up by {@code (a, b) > (?, ?)}; else that reads all there is. */
    default boolean seeksRows() {
        return false;
    }

    /** Whether NULL comes after all values where an order does not say its place, and before them when descending; else the reverse. */
    default boolean nullsAreLargest() {
        return false;
    }

    /** What follows {@code insert into t} when no column is given a value. */
    String emptyRow();

    /** How it says an UPDATE by the rows of other tables. */
    default JoinedUpdate joinedUpdate() {
        return JoinedUpdate.FROM;
    }

    /** Whether a query within an UPDATE or DELETE may read the table that is changed. */
    default boolean readsWhatItChanges() {
        return true;
    }

    /** What follows a query so that it is told apart from the statement around it, as a table of its own; it leaves out no row. */
    default String everyRow() {
        return "";
    }

    /** Whether a DELETE of one table takes an alias. */
    default boolean aliasesDelete() {
        return true;
    }

    /** Whether a change is the table of a query, {@code select … from final table (insert …)}, where others say {@code returning}. */
    default boolean deltaTables() {
        return false;
    }

    /** How it says an INSERT that changes, or keeps, a row of the same key. */
    default UpsertForm upsertForm() {
        return UpsertForm.ON_CONFLICT;
    }

    /** Whether an INSERT asks for its generated key by {@code returning}, row by row, since the driver gives none for a batch. */
    default boolean returnsKeys() {
        return false;
    }

    /** How many parameters one statement may have. */
    int parameterLimit();

    // Transactions

    /**
     * Whether a transaction is begun and ended by SQL text on a connection that stays in auto-commit, since JDBC's own way costs
     * round trips.
     */
    boolean transactionsAsText();

    /** Whether it has an isolation level of {@link java.sql.Connection}. */
    default boolean isolates(int level) {
        return true;
    }

    /**
     * Whether a transaction's own isolation is its first statement, {@code SET TRANSACTION ISOLATION LEVEL …}, which ends with it; else
     * the connection's is changed and changed back.
     */
    default boolean tellsIsolation() {
        return false;
    }

    /** Whether DDL commits the transaction it is in. */
    boolean ddlCommits();

    /** Whether {@code ALTER TABLE … ADD CONSTRAINT} exists, so that foreign keys can follow their tables. */
    boolean altersConstraints();

    /**
     * The dialect of a name.
     *
     * @param name {@code h2}, {@code mysql}, {@code mariadb}, {@code postgresql} or {@code sqlite}
     * @throws IllegalArgumentException if there is none of that name; the message lists those there are
     */
    static Dialect of(String name) {
        return Dialects.of(name);
    }

    /**
     * The dialect of a live connection, by its product name and version (Connector/J calls MariaDB "MySQL").
     *
     * @throws IllegalArgumentException if no dialect knows the product
     * @throws SQLException what the driver throws
     */
    static Dialect detect(DatabaseMetaData metaData) throws SQLException {
        return Dialects.detect(metaData);
    }

    /** In what an identifier's length is counted. */
    enum LengthUnit { CHARACTERS, BYTES }

    /** How a column is declared whose values are the labels of an enum. */
    enum EnumForm {
        /** With the labels as its type: {@code enum('A', 'B')}. */
        INLINE,
        /** With a type that is created before the table, and has a name. */
        NAMED,
        /** As text with a CHECK: the database has no enums, and orders the labels as text. */
        CHECKED
    }

    /** How a list of values is one parameter. */
    enum ListForm {
        /** An array of texts, of which the database makes values of the array's type. */
        TEXTS(Integer.MAX_VALUE),
        /** An array of values, of which H2 takes so many (H2 manual, "Limits and Limitations"). */
        VALUES(65_536),
        /** A JSON text, an array. */
        JSON(Integer.MAX_VALUE);

        private final int most;

        ListForm(int most) {
            this.most = most;
        }

        /** How many values one may have. */
        public int most() {
            return most;
        }
    }

    /** How a comment is given to a table and its columns. */
    enum CommentForm {
        /** As a clause of {@code CREATE TABLE}. */
        INLINE,
        /** By {@code COMMENT ON} statements after it. */
        STATEMENT,
        /** Not at all: the database has no comments. */
        NONE
    }

    /** How a key that comes from a sequence gets into an INSERT. */
    enum SequenceUse {
        /** There are no sequences: the column is an identity. */
        NONE,
        /** The INSERT names the sequence, and gives the value back as a generated key. */
        INLINE,
        /** The value is asked for before the INSERT, which would not give it back. */
        AHEAD
    }
}
