package dev.rowan.dialect;

import dev.rowan.dialect.Dialect.LengthUnit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which names each database can hold, delimited as {@link Dialect#quote} does: the compiler asks here before there is a database, and a
 * dialect before it writes a name.
 */
public enum NameRule {

    H2(256, LengthUnit.CHARACTERS),
    MYSQL(64, LengthUnit.CHARACTERS),
    MARIADB(64, LengthUnit.CHARACTERS),
    POSTGRESQL(63, LengthUnit.BYTES),
    SQLITE(1_000_000, LengthUnit.BYTES);

    /** InnoDB's names for what every table or index of its own has, in any case. */
    private static final Set<String> INNODB_COLUMNS = Set.of("db_row_id", "db_trx_id", "db_roll_ptr", "fts_doc_id");
    private static final Set<String> INNODB_INDEXES = Set.of("primary", "gen_clust_index");

    /** The columns that every table has (PostgreSQL manual, 5.6 "System Columns"). */
    private static final Set<String> POSTGRESQL_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    /** What a file's name may have, besides its ending; a table of MySQL's is a file. */
    private static final int LONGEST_FILE_NAME = 250;

    private final int limit;
    private final LengthUnit unit;

    NameRule(int limit, LengthUnit unit) {
        this.limit = limit;
        this.unit = unit;
    }

    /** The rule of a dialect that Rowan has. */
    public static Optional<NameRule> of(String dialect) {
        return Arrays.stream(values()).filter(rule -> rule.dialect().equals(dialect)).findFirst();
    }

    /** The dialect's name. */
    public String dialect() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long a name may be. */
    public int limit() {
        return limit;
    }

    /** What {@link #limit} counts. */
    public LengthUnit unit() {
        return unit;
    }

    /** Whether the name is short enough. */
    public boolean fits(String name) {
        return fits(name, limit, unit);
    }

    /** Why the database cannot hold the name, as a half sentence; or nothing. */
    public Optional<String> refusal(NameUse use, String name) {
        return general(name, limit, unit).or(() -> Optional.ofNullable(own(use, name)));
    }

    /** What no database can hold, or is too long. */
    static Optional<String> general(String name, int limit, LengthUnit unit) {
        if (name.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (name.indexOf('\0') >= 0) {
            return Optional.of("it contains NUL");
        }
        if (name.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return Optional.of("it contains half a surrogate pair, which is no character");
        }
        return fits(name, limit, unit)
                ? Optional.empty()
                : Optional.of("it is longer than " + limit + " " + unit.name().toLowerCase(Locale.ROOT));
    }

    private static boolean fits(String name, int limit, LengthUnit unit) {
        return (unit == LengthUnit.BYTES ? name.getBytes(StandardCharsets.UTF_8).length : name.length()) <= limit;
    }

    private String own(NameUse use, String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return switch (this) {
            case H2 -> null;
            case MYSQL, MARIADB -> mysqlFamily(use, name, folded);
            case POSTGRESQL -> use == NameUse.COLUMN && POSTGRESQL_COLUMNS.contains(name)
                    ? "every table has a system column of that name" : null;
            case SQLITE -> (use == NameUse.TABLE || use == NameUse.INDEX) && folded.startsWith("sqlite_")
                    ? "names that begin with sqlite_ are its own" : null;
        };
    }

    private static String mysqlFamily(NameUse use, String name, String folded) {
        if (" \t\n\u000B\f\r".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return "it ends in white space";
        }
        if (name.codePoints().anyMatch(c -> c > Character.MAX_VALUE)) {
            return "it contains a character beyond U+FFFF";
        }
        if (escapesDelimiter(name)) {
            return "MySQL's driver takes a backslash before a backtick, or at the end, for an escape";
        }
        return switch (use) {
            case TABLE -> table(name);
            case COLUMN -> INNODB_COLUMNS.contains(folded) ? "InnoDB has a column of that name" : null;
            case INDEX, CONSTRAINT -> INNODB_INDEXES.contains(folded) ? "that is the name of the primary key's index" : null;
            case OTHER -> null;
        };
    }

    /** A name of Windows' and MySQL 5.0's, or one whose file has a name too long: all but ASCII takes up to five bytes a character. */
    private static String table(String name) {
        if (name.startsWith("#mysql50#")) {
            return "#mysql50# begins names of files";
        }
        long plain = name.chars().filter(c -> c < 128 && Character.isLetterOrDigit(c) || c == '_').count();
        return plain + 5 * (name.length() - plain) > LONGEST_FILE_NAME ? "its file would have a name too long: each character that is no"
                + " ASCII letter, digit or underscore counts five" : null;
    }

    private static boolean escapesDelimiter(String name) {
        boolean escaped = false;
        for (char c : (name + '`').toCharArray()) {
            if (escaped && c == '`') {
                return true;
            }
            escaped = c == '\\' && !escaped;
        }
        return false;
    }
}
