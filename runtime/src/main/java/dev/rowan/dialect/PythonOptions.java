package dev.rowan.dialect;

import dev.rowan.UrlException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The options of Python's MySQL drivers that stand in URLs pasted from SQLAlchemy. */
final class PythonOptions {
    private static final List<String> UTF8 = List.of("utf8", "utf8mb4", "utf8mb3", "utf-8");

    private PythonOptions() {
    }

    /** Whether the option is one of them; then it is in the properties, or refused. */
    static boolean take(String option, String value, Properties properties) {
        switch (option) {
            case "charset", "characterEncoding" -> utf8(option, value);
            case "use_unicode", "useUnicode" -> { }   // always
            case "connect_timeout" -> properties.setProperty("connectTimeout", millis(option, value));
            case "read_timeout" -> properties.setProperty("socketTimeout", millis(option, value));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void utf8(String option, String value) {
        if (!UTF8.contains(value.toLowerCase(Locale.ROOT))) {
            throw new UrlException("The option " + option + " can only be utf8 or utf8mb4: Rowan speaks UTF-8 to every server.");
        }
    }

    private static String millis(String option, String seconds) {
        try {
            return Long.toString(Math.multiplyExact(1000L, Long.parseLong(seconds)));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new UrlException("The option " + option + " is a whole number of seconds.");
        }
    }
}
