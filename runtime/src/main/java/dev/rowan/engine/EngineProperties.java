package dev.rowan.engine;

import dev.rowan.UrlException;
import dev.rowan.dialect.NearNames;
import dev.rowan.log.StatementWatch;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads an engine from properties. */
final class EngineProperties {
    private static final Map<String, BiConsumer<EngineBuilder, Value>> OPTIONS = options();

    private EngineProperties() {
    }

    private static Map<String, BiConsumer<EngineBuilder, Value>> options() {
        Map<String, BiConsumer<EngineBuilder, Value>> options = new LinkedHashMap<>();
        options.put("echo", (b, v) -> b.echo(v.flag()));
        options.put("poolSize", (b, v) -> b.poolSize(v.number()));
        options.put("maxOverflow", (b, v) -> b.maxOverflow(v.number()));
        options.put("poolTimeout", (b, v) -> b.poolTimeout(v.duration()));
        options.put("poolRecycle", (b, v) -> b.poolRecycle(v.duration()));
        options.put("poolPrePing", (b, v) -> b.poolPrePing(v.flag()));
        options.put("leakTracing", (b, v) -> b.leakTracing(v.flag()));
        options.put("socketTimeout", (b, v) -> b.socketTimeout(v.duration()));
        options.put("queryTimeout", (b, v) -> b.queryTimeout(v.duration()));
        options.put("isolation", (b, v) -> b.isolation(v.isolation()));
        options.put("hideParameters", (b, v) -> b.hideParameters(v.flag()));
        options.put("watch", (b, v) -> b.watch(v.watch()));
        return options;
    }

    static Map<String, String> map(Properties properties) {
        Map<String, String> map = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
        return map;
    }

    static Engine engine(Map<String, String> properties, String prefix) {
        String url = properties.get(prefix + "url");
        if (url == null) {
            throw new UrlException("The property " + prefix + "url is missing.");
        }
        EngineBuilder builder = Engine.builder(credentials(Url.parse(url), properties, prefix));
        new TreeMap<>(properties).forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                apply(builder, new Value(key, value.strip()), key.substring(prefix.length()));
            }
        });
        return builder.build();
    }

    private static Url credentials(Url url, Map<String, String> properties, String prefix) {
        String username = properties.getOrDefault(prefix + "username", url.username());
        String password = properties.getOrDefault(prefix + "password", url.password());
        return Url.of(url.scheme(), username, password, url.host(), url.port(), url.database(), url.query());
    }

    private static void apply(EngineBuilder builder, Value value, String name) {
        if (name.equals("url") || name.equals("username") || name.equals("password")) {
            return;
        }
        BiConsumer<EngineBuilder, Value> option = OPTIONS.get(camel(name));
        if (option == null) {
            throw new UrlException("Unknown property " + value.key() + "." + NearNames.hint(name, OPTIONS.keySet()));
        }
        option.accept(builder, value);
    }

    /** {@code pool_size} is SQLAlchemy's, {@code pool-size} Spring's. */
    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        boolean up = false;
        for (char c : name.toCharArray()) {
            if (c == '_' || c == '-') {
                up = true;
            } else {
                camel.append(up ? Character.toUpperCase(c) : c);
                up = false;
            }
        }
        return camel.toString();
    }

    private record Value(String key, String text) {
        boolean flag() {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "on", "1" -> true;
                case "false", "no", "off", "0" -> false;
                default -> throw wrong("true or false", null);
            };
        }

        int number() {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw wrong("a whole number", e);
            }
        }

        Duration duration() {
            try {
                return text.startsWith("P") || text.startsWith("-P") ? Duration.parse(text)
                        : Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValue());
            } catch (DateTimeParseException | NumberFormatException e) {
                throw wrong("a number of seconds, or a duration such as PT30S", e);
            }
        }

        Isolation isolation() {
            try {
                return Isolation.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw wrong("READ_UNCOMMITTED, READ_COMMITTED, REPEATABLE_READ or SERIALIZABLE", e);
            }
        }

        StatementWatch watch() {
            try {
                return StatementWatch.parse(text);
            } catch (IllegalArgumentException e) {
                throw wrong("none, count, warn(10) or fail(10)", e);
            }
        }

        private UrlException wrong(String expected, Exception cause) {
            return new UrlException("The property " + key + " must be " + expected + ", not \"" + text + "\".", cause);
        }
    }
}
