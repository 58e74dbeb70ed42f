package dev.rowan.it.contract;

import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import dev.rowan.type.SqlType;
import java.util.List;
import java.util.Locale;
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
        } catch (UnsupportedOperationException e) {
            return "refused: `@Json`";
        }
    }

    static String abilities(List<Dialect> dialects) {
        StringBuilder text = new StringBuilder(head("", dialects));
        for (DdlAbility ability : DdlAbility.values()) {
            text.append(row(words(ability, dialects), dialects, dialect -> ability.of(dialect) ? "yes" : "no"));
        }
        return text + "\n";
    }

    /** As the dialect that lacks it says it; all do something that another does not. */
    private static String words(DdlAbility ability, List<Dialect> dialects) {
        for (Dialect dialect : dialects) {
            try {
                ability.require(dialect, "");
            } catch (UnsupportedOperationException e) {
                return e.getMessage().substring(e.getMessage().indexOf('"') + 1, e.getMessage().lastIndexOf('"'));
            }
        }
        return ability.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String head(String first, List<Dialect> dialects) {
        return "\n| " + first + " | " + dialects.stream().map(Dialect::product).collect(Collectors.joining(" | ")) + " |\n"
                + "|---|" + "---|".repeat(dialects.size()) + "\n";
    }

    private static String row(String first, List<Dialect> dialects, Function<Dialect, String> cell) {
        return "| " + first + " | " + dialects.stream().map(cell).collect(Collectors.joining(" | ")) + " |\n";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
