package dev.rowan.dialect;

import dev.rowan.UrlException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which options of a URL reach a driver: those listed, by any case; the others are refused, the dangerous ones with the reason. */
final class DriverOptions {
    private final String driver;
    private final Map<String, String> allowed;
    private final Map<String, String> refused;

    private DriverOptions(String driver, Map<String, String> allowed, Map<String, String> refused) {
        this.driver = driver;
        this.allowed = allowed;
        this.refused = refused;
    }

    /** The options allowed, by their names with white space between. */
    static DriverOptions of(String driver, String allowed) {
        return new DriverOptions(driver, named(allowed, null), Map.of());
    }

    /** And these are refused, with this reason. */
    DriverOptions refusing(String reason, String names) {
        Map<String, String> more = new TreeMap<>(refused);
        more.putAll(named(names, reason));
        return new DriverOptions(driver, allowed, more);
    }

    private static Map<String, String> named(String names, String value) {
        Map<String, String> map = new TreeMap<>();
        for (String name : names.strip().split("\\s+")) {
            map.put(name.toLowerCase(Locale.ROOT), value == null ? name : value);
        }
        return map;
    }

    /** The option's name as the driver spells it. The value is in no message: it may be a secret. */
    String check(String option) {
        String key = option.toLowerCase(Locale.ROOT);
        String reason = refused.get(key);
        if (reason != null) {
            throw new UrlException("The option " + option + " is refused: " + reason + ".");
        }
        String name = allowed.get(key);
        if (name == null) {
            throw new UrlException("Unknown option " + option + " for " + driver + "." + NearNames.hint(option, allowed.values()));
        }
        return name;
    }

    static String single(String option, List<String> values) {
        if (values.size() != 1) {
            throw new UrlException("The option " + option + " is given " + values.size() + " times.");
        }
        return values.get(0);
    }
}
