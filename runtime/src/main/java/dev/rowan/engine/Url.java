package dev.rowan.engine;

import dev.rowan.UrlException;
import dev.rowan.dialect.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A database URL as a value: {@code dialect+driver://username:password@host:port/database?key=value}, as SQLAlchemy writes them;
 * {@code h2:mem:name;KEY=value}; or either as JDBC writes it. Immutable. Its text hides the password; {@link #render()} shows it.
 */
public final class Url {
    private static final Pattern SCHEME = Pattern.compile("(jdbc:)?[A-Za-z][\\w+]*(:\\w+)*");
    private static final int MAX_PORT = 65_535;

    private final String scheme;
    private final String username;
    private final String password;
    private final String host;
    private final int port;
    private final String database;
    private final Map<String, List<String>> query;

    private Url(String scheme, String username, String password, String host, int port, String database,
            Map<String, List<String>> query) {
        this.scheme = scheme;
        this.username = username;
        this.password = password;
        this.host = host;
        this.port = port;
        this.database = database;
        this.query = query;
    }

    /**
     * Reads a URL.
     *
     * @throws UrlException when it is none; the message never repeats the text, which may hold a password
     */
    public static Url parse(String text) {
        return UrlParser.parse(Objects.requireNonNull(text, "url"));
    }

    /**
     * A URL of its raw parts, in which nothing is encoded. All but the scheme may be missing: null, and -1 for the port.
     *
     * @throws UrlException when a part cannot be
     */
    public static Url of(
            String scheme, String username, String password, String host, int port, String database, Map<String, List<String>> query) {
        if (!SCHEME.matcher(scheme).matches()) {
            throw new UrlException("A scheme has letters, digits, _ and + only.");
        }
        if (host != null && host.indexOf('@') >= 0) {
            throw new UrlException("The host holds an @. In a user name or password, write @ as %40, / as %2F and % as %25.");
        }
        if (port < -1 || port == 0 || port > MAX_PORT) {
            throw new UrlException("The port is not between 1 and " + MAX_PORT + ".");
        }
        if (host != null && UrlParser.several(host) && host.contains("password")) {
            throw new UrlException("Give the user name and password once, for all hosts: user:password@ before the first of them.");
        }
        TreeMap<String, List<String>> sorted = new TreeMap<>();
        query.forEach((key, values) -> sorted.put(key, List.copyOf(values)));
        return new Url(scheme, username, password, host, port, database, Collections.unmodifiableMap(sorted));
    }

    /** All before the first colon, with SQLAlchemy's driver: {@code mysql+pymysql}; of a JDBC URL {@code jdbc:mysql}. */
    public String scheme() {
        return scheme;
    }

    /** The database's kind: {@code mysql} of {@code mysql+pymysql} and of {@code jdbc:mysql}. */
    public String dialect() {
        return protocol().split("[+:]", 2)[0];
    }

    /** The user name, or null. */
    public String username() {
        return username;
    }

    /** The password, or null; may be empty. */
    public String password() {
        return password;
    }

    /** The host, an IPv6 address without brackets, or null. */
    public String host() {
        return host;
    }

    /** The port, or -1. */
    public int port() {
        return port;
    }

    /** The database, or null; of an embedded one all that says where it is: {@code mem:demo}. */
    public String database() {
        return database;
    }

    /** The options by name, sorted; a key that was repeated has several values. */
    public Map<String, List<String>> query() {
        return query;
    }

    /** The same with this password, or with none for null. */
    public Url withPassword(String other) {
        return of(scheme, username, other, host, port, database, query);
    }

    /** The same with this database. */
    public Url withDatabase(String other) {
        return of(scheme, username, password, host, port, other, query);
    }

    /** The same with this option, in place of one of that name. */
    public Url withOption(String key, String... values) {
        Map<String, List<String>> options = new TreeMap<>(query);
        options.put(key, new ArrayList<>(List.of(values)));
        return of(scheme, username, password, host, port, database, options);
    }

    boolean jdbc() {
        return scheme.startsWith("jdbc:");
    }

    private String protocol() {
        return jdbc() ? scheme.substring("jdbc:".length()) : scheme;
    }

    /** What a driver is told. */
    Address address() {
        return new Address(jdbc() ? protocol() : dialect(), username, password, host, port, database, query);
    }

    /** The URL with its password: {@code parse(render())} is equal to this. */
    public String render() {
        return UrlText.of(this, false);
    }

    /** The URL with {@code ***} for a password, even an empty one. */
    @Override
    public String toString() {
        return UrlText.of(this, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Url url && scheme.equals(url.scheme) && Objects.equals(username, url.username)
                && Objects.equals(password, url.password) && Objects.equals(host, url.host) && port == url.port
                && Objects.equals(database, url.database) && query.equals(url.query);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scheme, username, password, host, port, database, query);
    }
}
