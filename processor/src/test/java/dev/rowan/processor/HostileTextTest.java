package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever text an annotation holds, it comes out of generated Java as that text, and nothing around it changes. */
class HostileTextTest {

    private static final int PAYLOADS = 500;

    /** What means something to Java, to JavaPoet, to our own layout, to SQL or to a reader of lines. */
    private static final String[] PIECES = {"\"", "\"\"\"", "'", "\\", "\\\"", "\\u0022", "\\u000a", "\\uuuu000d", "\n", "\r", "\r\n", "\t", "\f", "\b", "\u0001",
            "\u001A", "\u0085", "\u2028", "\u2029", "\uFEFF", "\u202E", "\u00A0", "*/", "/*", "/**\n * x\n */", "//", "{@code", "@Override", "$", "$T", "$L", "$S",
            "$N", "$$", "$W", "$Z", "$>", "$<", "$[", "$]", "$1L", "$name:T", "%s", "%n", "${x}", "#{x}", "\\{", "{\n    }", "throws\n", "    public final int x;\n\n    public final ",
            ";", "}", "{", ")", "(", ",", "?", "`", "[", "]", "--", "; drop table users; --", "' or '1'='1", "\\0", "\\x", "é", "測試", "\uD83D\uDE42", "<b>", "&amp;", "x", " ", "1"};

    /** All members that take a text, each with its own: {@code §~07} is the payload with that ending, so that no two names are the same. */
    private static final String ENTITY = """
            @Table(name = §~01, schema = §~02, comment = §~03,
                    checks = {@Check(§~04), @Check(value = "1 = 1", name = §~05)},
                    options = @TableOptions(dialect = "mysql", value = §~06),
                    indexes = {@Index(columns = "id", name = §~07), @Index(columns = "other", where = §~08), @Index(expressions = {§~09, §~10})},
                    uniques = @Unique(columns = "id", name = §~11),
                    foreignKeys = @CompositeForeignKey(columns = "other", value = Entity.class, name = §~12))
            class Entity {
                @Id @Sequence(§~13) Integer id;
                @ForeignKey(value = Entity.class, name = §~14) Integer other;
                @Column(name = §~15, comment = §~16, serverDefault = §~17, definition = §~18, index = true, unique = true) String text;
                @Column(name = §~19, definitions = @Definition(dialect = "h2", value = §~20)) String defined;
                @Computed(§~21) String computed;
                @Embedded(prefix = §~22) Value value;
            }
            record Value(@Column(name = §~23) String text, Integer number) {}
            @View(name = §~24, schema = §~25, query = §~26, definitions = @Definition(dialect = "h2", value = §~27))
            class Seen {
                @Column(name = §~28) Integer id;
            }
            """;

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void isALiteralAndNothingElse() {
        Map<String, String> plain = generated(List.of("plain"));
        assertThat(plain).hasSize(8);
        List<String> payloads = payloads();
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(PAYLOADS);
        generated(payloads).forEach((file, java) -> {
            String payload = payloads.get(Integer.parseInt(file.replaceFirst("p(\\d+)/.*", "$1")));
            String same = plain.get(file.replaceFirst("p\\d+", "p0"));
            assertThat(structure(java, payload)).as("%s: %s", file, payload).isEqualTo(structure(same, "plain"));
        });
    }

    /** What is generated is parsed again, and one in fifty is compiled whole: it has the structure of all others. */
    private static Map<String, String> generated(List<String> payloads) {
        Map<String, String> all = new TreeMap<>();
        for (int from = 0; from < payloads.size(); from += 100) {
            Javac javac = new Javac().with(List.of("-Arowan.dialects=sqlite", "--release", "17", "-proc:only"));
            for (int i = from; i < Math.min(from + 100, payloads.size()); i++) {
                javac.source("p" + i + "/Entity.java", source(i, payloads.get(i)));
            }
            Javac.Result result = javac.compile();
            assertThat(result.messages()).isEmpty();
            all.putAll(result.generated());
        }
        return all;
    }

    @Test
    void compiles() {
        Javac javac = new Javac().with(List.of("-Arowan.dialects=sqlite", "--release", "17"));
        List<String> payloads = payloads();
        for (int i = 0; i < payloads.size(); i += 50) {
            javac.source("p" + i + "/Entity.java", source(i, payloads.get(i)));
        }
        assertThat(javac.compile().messages()).isEmpty();
    }

    private static String source(int number, String payload) {
        String text = ENTITY.replaceAll("§(~\\d\\d)", Matcher.quoteReplacement(literal(payload)) + " + \"$1\"");
        return "package p" + number + ";\nimport dev.rowan.annotation.*;\n" + text;
    }

    /** As people would write it, for javac to read. */
    private static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            out.append(c == '"' || c == '\\' ? "\\" + c : c < ' ' ? String.format("\\%03o", (int) c) : String.valueOf(c));
        }
        return out.append('"').toString();
    }

    /** The file with the payload taken out of each literal, which is read as javac reads it. */
    private static String structure(String java, String payload) {
        assertThat(java.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127)).as(java).isTrue();
        return LITERAL.matcher(java.replaceFirst("package p\\d+;", "package p;")).replaceAll(literal -> {
            String text = unescaped(literal.group(1));
            return Matcher.quoteReplacement(text.contains(payload + "~") ? "\"" + text.replace(payload + "~", "§~") + "\"" : literal.group());
        });
    }

    private static String unescaped(String literal) {
        return Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))").matcher(literal).replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) != null
                ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                : ("\\" + escape.group(2)).translateEscapes()));
    }

    private static List<String> payloads() {
        Random random = new Random(4711);
        List<String> payloads = new ArrayList<>(List.of(PIECES));
        while (payloads.size() < PAYLOADS) {
            payloads.add(IntStream.rangeClosed(0, random.nextInt(8)).mapToObj(i -> PIECES[random.nextInt(PIECES.length)]).collect(Collectors.joining()));
        }
        return payloads;
    }
}
