package dev.rowan.it.contract;

/**
 * What is asked of a dialect: S1 to S20, and DC-1 to DC-70, which are the cases of SQLAlchemy's dialect suite. A case that can be
 * expressed is held by tests that {@linkplain Shows say} so; of one that is held in part, {@link #rest} tells what is not.
 */
public enum Case {
    S1("LIKE, and what is escaped in it"),
    S2("regular expressions"),
    S3("an empty IN list"),
    S4("IN over several columns"),
    S5("limit and offset"),
    S6("decimals come back as they were"),
    S7("dates and times come back as they were"),
    S8("texts of all characters"),
    S9("quotes, backslashes and percent signs, as values and in DDL"),
    S10("bytes"),
    S11("column names of any characters"),
    S12("rows found count, changed or not"),
    S13("a broken constraint is told as what it is, and the connection goes on"),
    S14("joins"),
    S15("IS DISTINCT FROM"),
    S16("window functions"),
    S17("WITH and WITH RECURSIVE"),
    S18("INSERT … SELECT, and a row of defaults alone"),
    S19("upsert"),
    S20("JSON, and booleans as conditions"),

    DC_1("create a table, write a row, read it"),
    DC_2("a table in another schema"),
    DC_3("create and drop"),
    DC_4("names that begin with an underscore"),
    DC_5("comments of tables and columns"),
    DC_6("IF NOT EXISTS and IF EXISTS, twice each"),
    DC_7("made names longer than the database takes"),
    DC_8("ping"),
    DC_9("arguments of compiler methods", Standing.NONE, "a matter of Python's"),
    DC_10("an unknown column is an error in the driver's words"),
    DC_11("isolation levels are the transaction's own"),
    DC_12("statements in auto-commit"),
    DC_13("percent signs in values"),
    DC_14("hooks that change the default schema", Standing.NONE, "an engine has no hooks on connections; a URL's option names the schema"),
    DC_15("columns of any name in conditions, IN lists and assignments"),
    DC_16("guards of RETURNING"),
    DC_17("the key that the database made"),
    DC_18("rows of defaults alone, one and three, and INSERT … SELECT"),
    DC_19("RETURNING"),
    DC_20("one column twice in a row, rows of several values", Standing.SHOWN, "values by name: rows are typed"),
    DC_21("names in lower, upper and mixed case"),
    DC_22("percent signs and spaces in names"),
    DC_23("rows read a few at a time"),
    DC_24("row counts of one statement and of batches"),
    DC_25("update and delete of one row"),
    DC_26("COLLATE"),
    DC_27("ORDER BY and GROUP BY of labels"),
    DC_28("VALUES as a table"),
    DC_29("slices of an order, by one text", Standing.SHOWN, "PERCENT, and expressions as limits: a limit is a number of rows"),
    DC_30("tables of one name in two schemas, joined"),
    DC_31("joins by foreign key"),
    DC_32("UNION"),
    DC_33("parameters that become text", Standing.NONE, "values are always bound"),
    DC_34("IN lists, empty and full, of one column and of several"),
    DC_35("LIKE helpers, regular expressions"),
    DC_36("computed columns"),
    DC_37("identities that count as they are told"),
    DC_38("whether there is a row"),
    DC_39("DISTINCT ON"),
    DC_40("IS DISTINCT FROM"),
    DC_41("window functions"),
    DC_42("operators on bits"),
    DC_43("WITH"),
    DC_44("keys from a sequence"),
    DC_45("Unicode in short and long texts"),
    DC_46("arrays"),
    DC_47("bytes of all values"),
    DC_48("texts with quotes, backslashes, percent signs, one after another"),
    DC_49("durations, and what they are added to"),
    DC_50("dates and times, historic, with microseconds, with zones, NULL"),
    DC_51("integers beyond 32 bits"),
    DC_52("users' own types, also in conditions"),
    DC_53("division"),
    DC_54("numbers of all scales"),
    DC_55("booleans, NULL among them"),
    DC_56("JSON and JSON null, and what is at a place in it"),
    DC_57("enums"),
    DC_58("UUIDs"),
    DC_59("views", Standing.SHOWN, "CREATE TABLE AS SELECT, temporary and materialized views: Rowan makes none"),
    DC_60("tables and columns with names of all scripts"),
    DC_61("whether there is a table; a schema that is not there is no error"),
    DC_62("whether there is an index"),
    DC_63("reflection of names with brackets, blanks and percent signs"),
    DC_64("temporary tables", Standing.NONE, "no entity is a temporary table"),
    DC_65("reflection of names with quotes"),
    DC_66("reflection of columns, keys, indexes, constraints, comments, views, schemas"),
    DC_67("tables without a column", Standing.NONE, "an entity has columns"),
    DC_68("reflection of checks, orders of indexes, lengths, nullability, actions, defaults"),
    DC_69("names folded to upper case, as Oracle does", Standing.NONE, "no dialect for Oracle"),
    DC_70("reflection of computed columns, identities and composite keys");

    private final String title;
    private final Standing standing;
    private final String rest;

    Case(String title) {
        this(title, Standing.SHOWN, "");
    }

    Case(String title, Standing standing, String rest) {
        this.title = title;
        this.standing = standing;
        this.rest = rest;
    }

    /** As its source writes it. */
    String id() {
        return name().replace('_', '-');
    }

    String title() {
        return title;
    }

    Standing standing() {
        return standing;
    }

    /** What of it is not shown, and why; empty where all is. */
    String rest() {
        return rest;
    }

    /** Whether tests hold a case. */
    enum Standing {
        SHOWN,
        /** It is about something that Rowan has not, on purpose. */
        NONE
    }
}
