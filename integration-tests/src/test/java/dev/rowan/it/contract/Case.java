package dev.rowan.it.contract;

/**
 * What is asked of a dialect: S1 to S20, and DC-1 to DC-70, which are the cases of SQLAlchemy's dialect suite. A case that can be
 * expressed is held by tests that {@linkplain Shows say} so; of one that is held in part, {@link #rest} tells what is not.
 */
public enum Case {
    S1("LIKE, and what is escaped in it"),
    S2("regular expressions", Standing.LATER, Wants.QUERIES),
    S3("an empty IN list"),
    S4("IN over several columns", Standing.LATER, Wants.QUERIES),
    S5("limit and offset"),
    S6("decimals come back as they were"),
    S7("dates and times come back as they were"),
    S8("texts of all characters"),
    S9("quotes, backslashes and percent signs, as values and in DDL"),
    S10("bytes"),
    S11("column names of any characters"),
    S12("rows found count, changed or not"),
    S13("a broken constraint is told as what it is, and the connection goes on"),
    S14("joins", Standing.LATER, Wants.QUERIES),
    S15("IS DISTINCT FROM", Standing.LATER, Wants.QUERIES),
    S16("window functions", Standing.LATER, Wants.QUERIES),
    S17("WITH and WITH RECURSIVE", Standing.LATER, Wants.QUERIES),
    S18("a row of defaults alone", Standing.SHOWN, "INSERT … SELECT: " + Wants.QUERIES),
    S19("upsert", Standing.LATER, Wants.QUERIES),
    S20("JSON, and booleans as conditions"),

    DC_1("create a table, write a row, read it"),
    DC_2("a table in another schema"),
    DC_3("create and drop"),
    DC_4("names that begin with an underscore"),
    DC_5("comments of tables and columns"),
    DC_6("IF NOT EXISTS and IF EXISTS, twice each"),
    DC_7("made names longer than the database takes"),
    DC_8("ping"),
    DC_9("arguments of compiler methods", Standing.NONE, Wants.PYTHON),
    DC_10("an unknown column is an error in the driver's words"),
    DC_11("isolation levels are the transaction's own"),
    DC_12("statements in auto-commit"),
    DC_13("percent signs in values"),
    DC_14("hooks that change the default schema", Standing.NONE, "an engine has no hooks on connections; a URL's option names the schema"),
    DC_15("columns of any name in conditions, IN lists and assignments"),
    DC_16("guards of RETURNING", Standing.LATER, Wants.QUERIES),
    DC_17("the key that the database made"),
    DC_18("rows of defaults alone, one and three", Standing.SHOWN, "INSERT … SELECT: " + Wants.QUERIES),
    DC_19("RETURNING", Standing.LATER, Wants.QUERIES),
    DC_20("one column twice in a row, rows of several values", Standing.LATER, Wants.QUERIES),
    DC_21("names in lower, upper and mixed case"),
    DC_22("percent signs and spaces in names", Standing.SHOWN, "with RETURNING: " + Wants.QUERIES),
    DC_23("rows read a few at a time"),
    DC_24("row counts of one statement and of batches", Standing.SHOWN, "with RETURNING: " + Wants.QUERIES),
    DC_25("update and delete of one row", Standing.SHOWN, "with RETURNING: " + Wants.QUERIES),
    DC_26("COLLATE", Standing.LATER, Wants.QUERIES),
    DC_27("ORDER BY and GROUP BY of labels", Standing.LATER, Wants.QUERIES),
    DC_28("VALUES as a table", Standing.LATER, Wants.QUERIES),
    DC_29("slices of an order, by one text", Standing.SHOWN, "FETCH, WITH TIES, PERCENT, expressions as limits: " + Wants.QUERIES),
    DC_30("tables of one name in two schemas, joined", Standing.LATER, Wants.QUERIES),
    DC_31("joins by foreign key", Standing.LATER, Wants.QUERIES),
    DC_32("UNION", Standing.LATER, Wants.QUERIES),
    DC_33("parameters that become text", Standing.NONE, "values are always bound"),
    DC_34("IN lists, empty and full", Standing.SHOWN, "over several columns: " + Wants.QUERIES),
    DC_35("LIKE helpers", Standing.SHOWN, "regular expressions: " + Wants.QUERIES),
    DC_36("computed columns"),
    DC_37("identities that count as they are told"),
    DC_38("whether there is a row"),
    DC_39("DISTINCT ON", Standing.NONE, "deprecated where it came from"),
    DC_40("IS DISTINCT FROM", Standing.LATER, Wants.QUERIES),
    DC_41("window functions", Standing.LATER, Wants.QUERIES),
    DC_42("operators on bits", Standing.LATER, Wants.QUERIES),
    DC_43("WITH", Standing.LATER, Wants.QUERIES),
    DC_44("keys from a sequence"),
    DC_45("Unicode in short and long texts"),
    DC_46("arrays"),
    DC_47("bytes of all values"),
    DC_48("texts with quotes, backslashes, percent signs", Standing.SHOWN, "concatenation: " + Wants.QUERIES),
    DC_49("durations", Standing.SHOWN, "arithmetic: " + Wants.QUERIES),
    DC_50("dates and times, historic, with microseconds, with zones, NULL"),
    DC_51("integers beyond 32 bits"),
    DC_52("users' own types, also in conditions"),
    DC_53("division", Standing.LATER, Wants.QUERIES),
    DC_54("numbers of all scales", Standing.SHOWN, "arithmetic: " + Wants.QUERIES),
    DC_55("booleans, NULL among them"),
    DC_56("JSON and JSON null", Standing.SHOWN, "paths: " + Wants.QUERIES),
    DC_57("enums"),
    DC_58("UUIDs"),
    DC_59("views", Standing.SHOWN, "CREATE TABLE AS SELECT: " + Wants.QUERIES),
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

    /** What of it is not shown, and for what it waits or why it never will be; empty where all is. */
    String rest() {
        return rest;
    }

    /** Whether tests hold a case. */
    enum Standing {
        SHOWN,
        /** It waits for what Rowan has not yet. */
        LATER,
        /** It is about something that Rowan has not, on purpose. */
        NONE
    }

    /** What cases wait for. */
    private static final class Wants {
        static final String QUERIES = "the query language";
        static final String PYTHON = "a matter of Python's";
    }
}
