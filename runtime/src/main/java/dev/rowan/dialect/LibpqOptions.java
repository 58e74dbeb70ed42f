package dev.rowan.dialect;

import dev.rowan.UrlException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The options of libpq, psycopg and asyncpg that stand in URLs pasted from SQLAlchemy and are spelled otherwise in Java. */
final class LibpqOptions {
    private static final List<String> UTF8 = List.of("utf8", "utf-8", "unicode");
    static final List<String> SSL_MODES = List.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

    private static final Map<String, String> SERVERS = Map.of("any", "any", "read-write", "primary", "primary", "primary",
            "read-only", "secondary", "standby", "secondary", "prefer-standby", "preferSecondary");

    private LibpqOptions() {
    }

    /** Whether the option is one of them; then it is in the properties, or refused. */
    static boolean take(String option, String value, Properties properties) {
        switch (option) {
            case "client_encoding" -> utf8(option, value);
            case "application_name", "fallback_application_name" -> properties.setProperty("ApplicationName", value);
            case "connect_timeout" -> {
                properties.setProperty("connectTimeout", seconds(option, value));
                properties.setProperty("loginTimeout", seconds(option, value));
            }
            case "keepalives" -> properties.setProperty("tcpKeepAlive", value.equals("0") ? "false" : "true");
            case "channel_binding" -> properties.setProperty("channelBinding", value);
            case "gssencmode" -> properties.setProperty("gssEncMode", value);
            case "krbsrvname" -> properties.setProperty("kerberosServerName", value);
            case "require_auth" -> properties.setProperty("requireAuth", value);
            case "target_session_attrs" -> properties.setProperty("targetServerType", server(option, value));
            case "ssl" -> properties.setProperty(SSL_MODES.contains(value) ? "sslmode" : "ssl", value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void utf8(String option, String value) {
        if (!UTF8.contains(value.toLowerCase(Locale.ROOT))) {
            throw new UrlException("The option " + option + " can only be utf8: Rowan speaks UTF-8 to every server.");
        }
    }

    private static String server(String option, String value) {
        String type = SERVERS.get(value);
        if (type == null) {
            throw new UrlException("The option " + option + " is one of "
                    + String.join(", ", SERVERS.keySet().stream().sorted().toList()) + ".");
        }
        return type;
    }

    private static String seconds(String option, String value) {
        try {
            return Integer.toString(Integer.parseInt(value));
        } catch (NumberFormatException e) {
            throw new UrlException("The option " + option + " is a whole number of seconds.");
        }
    }
}
