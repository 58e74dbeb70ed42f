package dev.rowan.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a URL. */
final class UrlText {
    static final String HIDDEN = "***";

    private UrlText() {
    }

    /** The URL, with its secrets or with {@link #HIDDEN} in their places. */
    static String of(Url url, boolean hide) {
        return UrlParser.embedded(url.dialect()) && url.host() == null ? embedded(url, hide) : server(url, hide);
    }

    private static String server(Url url, boolean hide) {
        StringBuilder text = new StringBuilder(url.scheme()).append("://");
        if (url.username() != null) {
            text.append(UrlCoding.encode(url.username(), " +"));
            if (url.password() != null) {
                text.append(':').append(hide ? HIDDEN : UrlCoding.encode(url.password(), " +"));
            }
            text.append('@');
        }
        if (url.host() != null) {
            text.append(url.host().indexOf(':') >= 0 && !UrlParser.several(url.host()) ? "[" + url.host() + "]" : url.host());
        }
        if (url.port() >= 0) {
            text.append(':').append(url.port());
        }
        if (url.database() != null) {
            text.append('/').append(UrlCoding.encode(url.database(), " +/:~"));
        }
        options(text, url, hide);
        return text.toString();
    }

    private static void options(StringBuilder text, Url url, boolean hide) {
        char separator = '?';
        for (Map.Entry<String, List<String>> option : url.query().entrySet()) {
            for (String value : option.getValue()) {
                text.append(separator).append(UrlCoding.encodeForm(option.getKey())).append('=')
                        .append(hide && secret(option.getKey()) ? HIDDEN : UrlCoding.encodeForm(value));
                separator = '&';
            }
        }
    }

    /** {@code h2:mem:demo;USER=sa;PASSWORD=***;MODE=MySQL}. */
    private static String embedded(Url url, boolean hide) {
        StringBuilder text = new StringBuilder(url.scheme()).append(':').append(url.database() == null ? "" : url.database());
        if (url.dialect().equals("sqlite")) {
            options(text, url, hide);
            return text.toString();
        }
        setting(text, "USER", url.username());
        setting(text, "PASSWORD", hide && url.password() != null ? HIDDEN : url.password());
        url.query().forEach((key, values) -> values.forEach(value -> setting(text, key, hide && secret(key) ? HIDDEN : value)));
        return text.toString();
    }

    private static void setting(StringBuilder text, String key, String value) {
        if (value != null) {
            text.append(';').append(key).append('=').append(value.replace("\\", "\\\\").replace(";", "\\;"));
        }
    }

    /** Key stores have passwords too. */
    private static boolean secret(String option) {
        String name = option.toLowerCase(Locale.ROOT);
        return name.contains("password") || name.contains("secret") || name.contains("token");
    }
}
