package dev.rowan.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.rowan.dialect.Dialect;
import dev.rowan.it.contract.Case.Standing;
import dev.rowan.it.database.DatabaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/databases.md} against what the tests before it wrote down; it runs on its own after them. Where a database did
 * not run, its column stays as the document has it. {@code -Dgolden.update=true} writes the tables anew.
 */
final class DatabasesDocument {
    private static final Path DOCUMENT = Path.of("../docs/databases.md");
    private static final String END = "<!-- to here -->\n";
    private static final List<DatabaseKind> KINDS = List.of(
            DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE);

    @Test
    void tellsWhatTheTestsFound() throws IOException {
        Map<DatabaseKind, Map<String, String>> found = new EnumMap<>(DatabaseKind.class);
        for (DatabaseKind kind : KINDS) {
            if (Files.exists(Outcomes.file(kind))) {
                found.put(kind, cells(Files.readAllLines(Outcomes.file(kind))));
            }
        }
        assumeFalse(found.isEmpty(), "no test of the contract ran before");
        found.forEach((kind, cells) -> assertThat(cells.keySet()).as("cases that a test shows on " + kind)
                .containsAll(cases(Standing.SHOWN).stream().map(Case::id).toList()));
        verify("cases", before -> tables(found, before));
    }

    @Test
    void tellsTypes() throws IOException {
        verify("types", before -> DialectTables.types(dialects()));
    }

    @Test
    void tellsAbilities() throws IOException {
        verify("abilities", before -> DialectTables.abilities(dialects()));
    }

    @Test
    void tellsWhatStatementsCanSay() throws IOException {
        verify("statements", before -> DialectTables.statements(dialects()));
    }

    @Test
    void tellsWhatExpressionsCannotSay() throws IOException {
        verify("expressions", before -> DialectTables.expressions(dialects()));
    }

    private static List<Dialect> dialects() {
        return KINDS.stream().map(kind -> Dialect.of(kind.scheme())).toList();
    }

    /** Compares what stands between two marks of the document, or writes it anew. */
    private static void verify(String mark, UnaryOperator<String> text) throws IOException {
        String document = Files.readString(DOCUMENT);
        String head = "<!-- " + mark + " -->\n";
        int begin = document.indexOf(head) + head.length();
        int end = document.indexOf(END, begin);
        String now = text.apply(document.substring(begin, end));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCUMENT, document.substring(0, begin) + now + document.substring(end));
        } else {
            assertThat(document.substring(begin, end)).as("docs/databases.md; -Dgolden.update=true writes it anew").isEqualTo(now);
        }
    }

    /** What a case came to, of all its tests. */
    private static Map<String, String> cells(List<String> lines) {
        Map<String, TreeSet<String>> outcomes = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t");
            outcomes.computeIfAbsent(parts[0], id -> new TreeSet<>((a, b) -> a.equals(b) ? 0 : a.equals(Outcomes.YES) ? -1
                    : b.equals(Outcomes.YES) ? 1 : a.compareTo(b))).add(parts[2]);
        }
        Map<String, String> cells = new TreeMap<>();
        outcomes.forEach((id, all) -> cells.put(id, String.join("; ", all)));
        return cells;
    }

    private static String tables(Map<DatabaseKind, Map<String, String>> found, String before) {
        StringBuilder text = new StringBuilder("\n| case | | ")
                .append(dialects().stream().map(Dialect::product).collect(Collectors.joining(" | ")))
                .append(" | not shown |\n|---|---|").append("---|".repeat(KINDS.size() + 1)).append('\n');
        Map<String, String[]> rows = rows(before);
        for (Case shown : cases(Standing.SHOWN)) {
            text.append("| ").append(shown.id()).append(" | ").append(shown.title());
            for (int i = 0; i < KINDS.size(); i++) {
                Map<String, String> cells = found.get(KINDS.get(i));
                String[] row = rows.get(shown.id());
                text.append(" | ").append(cells != null ? cells.get(shown.id()) : row != null && row.length > 3 + i ? row[3 + i].strip() : "");
            }
            text.append(" | ").append(shown.rest()).append(" |\n");
        }
        return text + list("Without a counterpart in Rowan:", Standing.NONE) + "\n";
    }

    /** The rows of the table as it is, by their cases. */
    private static Map<String, String[]> rows(String table) {
        return table.lines().filter(line -> line.startsWith("| ")).map(line -> line.split("\\|"))
                .collect(Collectors.toMap(row -> row[1].strip(), row -> row, (first, second) -> first));
    }

    private static String list(String head, Standing standing) {
        return "\n" + head + "\n\n" + cases(standing).stream().map(each -> "- " + each.id() + ", " + each.title() + ": " + each.rest() + "\n")
                .collect(Collectors.joining());
    }

    private static List<Case> cases(Standing standing) {
        return Arrays.stream(Case.values()).filter(each -> each.standing() == standing).toList();
    }
}
