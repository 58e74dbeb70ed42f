package dev.rowan.engine;

import dev.rowan.UrlException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads URLs. No message repeats any of the text but the scheme: what is wrong with it is often a password with an odd character. */
final class UrlParser {
    /** SQLAlchemy's grammar: the password ends at the first {@code @}. */
    private static final Pattern SERVER = Pattern.compile("""
            (?<scheme>(?:jdbc:)?[\\w+]+(?::\\w+)*)://
            (?:(?<user>[^:/]*)(?::(?<password>[^@]*))?@)?
            (?:\\[(?<six>[^/?\\]]+)\\]|(?<hosts>[^/?]*[,(][^/?]*)|(?<host>[^/:?]+))?
            (?::(?<port>[^/?]*))?
            (?:/(?<database>[^?]*))?
            (?:\\?(?<query>.*))?""", Pattern.COMMENTS | Pattern.DOTALL);
    private static final Pattern EMBEDDED = Pattern.compile("(?<scheme>(?:jdbc:)?h2):(?!//)(?<rest>.*)", Pattern.DOTALL);
    /** SQLAlchemy's slashes, of which the third ends what would be a host, or the place itself. */
    private static final Pattern SQLITE = Pattern.compile("""
            (?<scheme>jdbc:sqlite|sqlite(?:\\+\\w+)?):(?:(?<!jdbc:sqlite:)//(?:/|(?=\\?|$)))?
            (?<place>[^?]*)(?:\\?(?<query>.*))?""", Pattern.COMMENTS | Pattern.DOTALL);

    private UrlParser() {
    }

    /** Whether the database is a place rather than a host: what follows the scheme has no slashes before it. */
    static boolean embedded(String dialect) {
        return dialect.equals("h2") || dialect.equals("sqlite");
    }

    /** Whether a JDBC URL names several hosts, or one as {@code address=(…)}: these are the driver's to read. */
    static boolean several(String host) {
        return host.indexOf(',') >= 0 || host.indexOf('(') >= 0;
    }

    static Url parse(String text) {
        Matcher embedded = EMBEDDED.matcher(text);
        if (embedded.matches()) {
            return embedded(embedded.group("scheme"), embedded.group("rest"));
        }
        Matcher sqlite = SQLITE.matcher(text);
        if (sqlite.matches()) {
            return sqlite(sqlite.group("scheme"), sqlite.group("place"), sqlite.group("query"));
        }
        Matcher server = SERVER.matcher(text);
        if (server.matches()) {
            return server(server);
        }
        throw new UrlException("This is no database URL that Rowan knows (its text is not shown: it may hold a password). Write "
                + "mysql://user:password@host:3306/database, mariadb://…, postgresql://…, h2:mem:name or sqlite:app.db; "
                + "for other JDBC drivers there is Engine.of(dataSource).");
    }

    private static Url server(Matcher parts) {
        String scheme = parts.group("scheme");
        Map<String, List<String>> query = new TreeMap<>();
        if (parts.group("query") != null) {
            options(parts.group("query"), query);
        }
        String user = decoded(parts.group("user"));
        String password = decoded(parts.group("password"));
        if (scheme.startsWith("jdbc:")) {
            user = taken(query, "user", user);
            password = taken(query, "password", password);
        }
        return Url.of(scheme, user, password, host(parts), port(parts.group("port")), decoded(parts.group("database")), query);
    }

    private static String host(Matcher parts) {
        String host = parts.group("six") != null ? parts.group("six") : parts.group("hosts");
        return host != null ? host : parts.group("host");
    }

    private static String decoded(String text) {
        return text == null ? null : UrlCoding.decode(text);
    }

    private static int port(String text) {
        if (text == null || text.isEmpty()) {
            return -1;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UrlException(
                    "The port is no number. If a password holds @ or :, write @ as %40 and : as %3A.");   // e would repeat the text
        }
    }

    private static void options(String query, Map<String, List<String>> options) {
        for (String option : query.split("&")) {
            if (!option.isEmpty()) {
                int equals = equalsSign(option);
                add(options, UrlCoding.decodeForm(option.substring(0, equals)), UrlCoding.decodeForm(option.substring(equals + 1)));
            }
        }
    }

    private static void add(Map<String, List<String>> options, String key, String value) {
        options.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }

    private static int equalsSign(String option) {
        int equals = option.indexOf('=');
        if (equals <= 0) {
            throw new UrlException("An option in the URL is not written key=value.");
        }
        return equals;
    }

    /** Takes a credential out of the options. */
    private static String taken(Map<String, List<String>> options, String key, String otherwise) {
        List<String> values = options.remove(key);
        if (values != null && values.size() > 1) {
            throw new UrlException("The option " + key + " is given " + values.size() + " times.");
        }
        return values == null ? otherwise : values.get(0);
    }

    /** The place is as it is, as SQLAlchemy takes it: nothing in it is encoded. */
    private static Url sqlite(String scheme, String place, String query) {
        if (place.startsWith("//") && !scheme.startsWith("jdbc:")) {
            throw new UrlException("A SQLite database has no host: write sqlite:app.db or sqlite:///app.db, and "
                    + "sqlite:////path from the root.");
        }
        Map<String, List<String>> options = new TreeMap<>();
        if (query != null) {
            options(query, options);
        }
        return Url.of(scheme, null, null, null, -1, place, options);
    }

    /** {@code mem:demo;MODE=MySQL}, or {@code mem:demo?MODE=MySQL}. */
    private static Url embedded(String scheme, String rest) {
        Map<String, List<String>> options = new TreeMap<>();
        int question = rest.indexOf('?');
        int semicolon = rest.indexOf(';');
        int end = semicolon >= 0 && (question < 0 || semicolon < question) ? semicolon : question;
        if (end >= 0 && end == question) {
            options(rest.substring(end + 1), options);
        } else if (end >= 0) {
            settings(rest.substring(end + 1), options);
        }
        Map<String, List<String>> upper = new TreeMap<>();
        options.forEach((key, values) -> upper.computeIfAbsent(key.toUpperCase(Locale.ROOT), k -> new ArrayList<>(1)).addAll(values));
        String user = taken(upper, "USER", null);
        String password = taken(upper, "PASSWORD", null);
        return Url.of(scheme, user, password, null, -1, end < 0 ? rest : rest.substring(0, end), upper);
    }

    /** H2's: a backslash takes its meaning from a semicolon. */
    private static void settings(String text, Map<String, List<String>> options) {
        for (String setting : text.split("(?<!\\\\);")) {
            if (!setting.isEmpty()) {
                int equals = equalsSign(setting);
                String value = setting.substring(equals + 1).replace("\\;", ";").replace("\\\\", "\\");
                add(options, setting.substring(0, equals).strip(), value);
            }
        }
    }
}
