package dev.rowan.it.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** More than 3,000 names that a table, a column, an index or an alias can be given, no two the same but for case. */
final class OddNames {

    private static final int MADE = 2_300;

    /** What names are made of: letters of many scripts, right to left ones too, and all that means something to SQL, JDBC or a file. */
    private static final String[] PIECES = {"a", "B", "z9", "_", "ß", "é", "e\u0301", "ı", "İ", "Ω", "ж", "測試", "שלום", "مرحبا", "한글", "ไทย",
            "🙂", "𝒳", "\u202E", "\u200B", "\u00A0", "\uFEFF", "\u3000", "\u2028", "\u0085", "\uFFFD", " ", "  ", "\t", "\n", "\r\n", "\u0001",
            "\u001B", "\u007F", "'", "''", "\"", "\"\"", "`", "``", "\\", "\\\\", "\\'", "\\\"", "\\`", "\\n", "?", "??", "?1", "%", "%s", "%%", ".", "..",
            ":", "::", ":a", ";", ",", "(", ")", "[", "]", "{", "}", "{d '", "{fn ", "/*", "*/", "--", "#", "//", "/", "$1", "$$", "$a$", "@", "@@x",
            "!", "~", "^", "&", "|", "<", ">", "=", "+", "-", "*", "0", "1e3", "0x", "select", "null", "drop table x"};

    /** Names that mean something to one database, or whole statements. */
    private static final List<String> KNOWN = List.of("rowid", "oid", "_rowid_", "xmin", "ctid", "tableoid", "db_row_id", "fts_doc_id", "gen_clust_index",
            "sqlite_master", "sqlite_x", "pg_class", "pg_x", "information_schema", "dual", "#sql-1", "#mysql50#a", "con", "nul", "lpt1", "..", "a.b.c",
            "'; drop table users; --", "\"; drop table users; --", "`; drop table users; --", "x\" = 1 or \"1\" = \"1", "{ts '2020-01-01 00:00:00'}",
            "{call x}", "{? = call x(?)}", "a?b?c", "?", "$?", "q?marks", "100%", "%1$s", ":name", "@name", "/* + hint */", "-- comment", "a\\", "a\\\\", "\\",
            "ends in space ", "ends in tab\t", " begins with space", "\u00E9 composed", "e\u0301 decomposed", "\uD800", "half \uDFFF", "nul \0", "");

    private OddNames() {
    }

    static List<String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(words(), lengths(), KNOWN, made()).flatMap(List::stream).forEach(name -> names.putIfAbsent(folded(name), name));
        return List.copyOf(names.values());
    }

    /** As a database folds that minds no case, whatever it takes for the same letter. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        name.codePoints().forEach(c -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
        return folded.toString();
    }

    /** The keywords of all five databases. */
    private static List<String> words() {
        return Stream.of("h2", "mysql", "mariadb", "postgresql", "sqlite").flatMap(OddNames::words).distinct().toList();
    }

    static Stream<String> words(String dialect) {
        try (InputStream in = OddNames.class.getResourceAsStream("/words/" + dialect + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 1 to 70 characters of one, two and three bytes, of what has to be delimited, and of what has not. */
    private static List<String> lengths() {
        List<String> names = new ArrayList<>();
        for (int length = 1; length <= 70; length++) {
            for (String letter : List.of("n", "N ", "é", "測", "?", "🙂")) {
                names.add((letter.repeat(length).substring(0, length - 1) + "x").replaceFirst("\\uD83Dx$", "x"));
            }
        }
        return names;
    }

    private static List<String> made() {
        Random random = new Random(20_240_901);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < MADE; i++) {
            StringBuilder name = new StringBuilder();
            int wanted = 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 12);
            while (name.length() < wanted) {
                name.append(PIECES[random.nextInt(PIECES.length)]);
            }
            names.add(name.toString());
        }
        return names;
    }
}
