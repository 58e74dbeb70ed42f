package dev.rowan.it.contract;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.SqlAbility;
import dev.rowan.dialect.SqlForm;
import dev.rowan.type.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What dialects answer, as tables of a document. */
final class DialectTables {

    private record Sample(String java, SqlType type, int length, int precision, int scale) {
        static Sample of(String java, SqlType type) {
            return new Sample(java, type, 0, 0, 0);
        }
    }

    private static final List<Sample> SAMPLES = List.of(
            Sample.of("boolean", SqlType.BOOLEAN), Sample.of("byte", SqlType.TINYINT), Sample.of("short", SqlType.SMALLINT),
            Sample.of("int", SqlType.INTEGER), Sample.of("long, Duration", SqlType.BIGINT),
            Sample.of("@Unsigned byte", SqlType.UNSIGNED_TINYINT), Sample.of("@Unsigned short", SqlType.UNSIGNED_SMALLINT),
            Sample.of("@Unsigned int", SqlType.UNSIGNED_INTEGER), Sample.of("@Unsigned long", SqlType.UNSIGNED_BIGINT),
            Sample.of("float", SqlType.REAL), Sample.of("double", SqlType.DOUBLE),
            new Sample("BigDecimal, precision 10, scale 2", SqlType.DECIMAL, 0, 10, 2),
            new Sample("String, length 32", SqlType.VARCHAR, 32, 0, 0), new Sample("String, length 100,000", SqlType.VARCHAR, 100_000, 0, 0),
            Sample.of("byte[]", SqlType.BINARY), new Sample("byte[], length 16", SqlType.BINARY, 16, 0, 0),
            Sample.of("UUID", SqlType.UUID), Sample.of("@Json, JsonText", SqlType.JSON),
            Sample.of("LocalDate", SqlType.DATE), Sample.of("LocalTime", SqlType.TIME), Sample.of("LocalDateTime", SqlType.TIMESTAMP),
            Sample.of("Instant, OffsetDateTime, ZonedDateTime", SqlType.INSTANT));

    private DialectTables() {}

    static String types(List<Dialect> dialects) {
        StringBuilder text = new StringBuilder(head("", dialects));
        for (Sample sample : SAMPLES) {
            text.append(row(code(sample.java), dialects, dialect -> code(dialect.typeName(sample.type, sample.length, sample.precision, sample.scale))));
        }
        return text + row(code("int[]"), dialects, DialectTables::array) + "\n";
    }

    private static String array(Dialect dialect) {
        try {
            return code(dialect.array(dialect.typeName(SqlType.INTEGER, 0, 0, 0)));
        } catch (UnsupportedException e) {
            return "refused: `@Json`";
        }
    }

    static String abilities(List<Dialect> dialects) {
        StringBuilder text = new StringBuilder(head("", dialects));
        for (DdlAbility ability : DdlAbility.values()) {
            String refusal = refusal(dialects, dialect -> ability.require(dialect, ""));
            String words = refusal == null ? words(ability) : refusal.substring(refusal.indexOf('"') + 1, refusal.lastIndexOf('"'));
            text.append(row(words, dialects, dialect -> ability.of(dialect) ? "yes" : "no"));
        }
        return text + "\n";
    }

    static String statements(List<Dialect> dialects) {
        StringBuilder text = new StringBuilder(head("", dialects, "instead"));
        for (SqlAbility ability : SqlAbility.values()) {
            String refusal = refusal(dialects, ability::require);
            String words = refusal == null ? words(ability) : refusal.substring(refusal.indexOf('"') + 1, refusal.lastIndexOf('"'));
            String instead = refusal == null ? "" : refusal.substring(refusal.lastIndexOf('"') + "\": use ".length());
            text.append(row(code(words), dialects, dialect -> ability.of(dialect) ? "yes" : "no", instead));
        }
        return text + "\n";
    }

    /** Those that some database has not. */
    static String expressions(List<Dialect> dialects) {
        StringBuilder text = new StringBuilder(head("", dialects, "instead"));
        for (SqlForm form : SqlForm.values()) {
            String refusal = refusal(dialects, dialect -> dialect.form(form));
            if (refusal != null && refusal.contains(": ")) {
                text.append(row(words(form), dialects, dialect -> dialect.forms().has(form) ? "yes" : "no",
                        refusal.substring(refusal.indexOf(": ") + 2)));
            }
        }
        return text + "\n";
    }

    /** As the first dialect that lacks something says it; null where all have it. */
    private static String refusal(List<Dialect> dialects, Consumer<Dialect> requirement) {
        for (Dialect dialect : dialects) {
            try {
                requirement.accept(dialect);
            } catch (UnsupportedException e) {
                return e.getMessage();
            }
        }
        return null;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String head(String first, List<Dialect> dialects, String... more) {
        return "\n| " + first + " | " + dialects.stream().map(Dialect::product).collect(Collectors.joining(" | ")) + cells(more) + " |\n"
                + "|---|" + "---|".repeat(dialects.size() + more.length) + "\n";
    }

    private static String row(String first, List<Dialect> dialects, Function<Dialect, String> cell, String... more) {
        return "| " + first + " | " + dialects.stream().map(cell).collect(Collectors.joining(" | ")) + cells(more) + " |\n";
    }

    private static String cells(String... more) {
        return Arrays.stream(more).map(each -> " | " + each).collect(Collectors.joining());
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
