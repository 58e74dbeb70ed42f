package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of foreign keys without an index: the index that is shown can be pasted, and where none is missing nothing is told. */
class ForeignKeyIndexTest {

    private static final Pattern INDEX = Pattern.compile("`(@Index\\(.*?\\))`");

    @ParameterizedTest
    @ValueSource(strings = {
        "@Table(indexes = {PASTE}) record A(@Id Integer id, @ForeignKey(A.class) Integer parentId) {}",
        "@Table(indexes = {PASTE}) record A(@Id Integer id, @Column(name = \"order by\") @ForeignKey(A.class) Integer parent) {}",
        "@Table(indexes = {PASTE}) record A(@Id Integer id, @ForeignKey(A.class) Integer one, @ForeignKey(A.class) Integer two) {}",
        "@Table(indexes = {PASTE}) record A(@Id @ForeignKey(B.class) int one, @Id @ForeignKey(B.class) int two) {}",
        "@Table(indexes = {PASTE}) class A { @Id Integer id; @Embedded(prefix = \"h_\") C home; @Embedded(prefix = \"w_\") C work; }",
        "@Table(indexes = {PASTE}) class A extends D { @Id Integer id; }",
        "@Table(foreignKeys = @CompositeForeignKey(columns = {\"x\", \"y\"}, value = E.class), indexes = {PASTE})"
                + " record A(@Id Integer id, Integer x, Integer y) {}",
        "@Table(foreignKeys = @CompositeForeignKey(columns = {\"c.b\", \"y\"}, value = E.class), indexes = {PASTE})"
                + " record A(@Id Integer id, @Embedded(prefix = \"c_\") C c, Integer y) {}",
        "@Table(indexes = {@Index(columns = \"b\", where = \"gone = 0\"), PASTE}) record A(@Id Integer id, int gone, @ForeignKey(B.class) Integer b) {}"})
    void theIndexShownSilencesIt(String entity) {
        List<String> warnings = compile(entity.replace("PASTE", "")).messages(Diagnostic.Kind.WARNING);
        assertThat(warnings).isNotEmpty().allMatch(warning -> warning.startsWith("[rowan/foreign-key-without-index] "));
        String paste = String.join(", ", warnings.stream().flatMap(warning -> INDEX.matcher(warning).results()).map(found -> found.group(1)).toList());
        assertThat(compile(entity.replace("PASTE", paste)).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mysql,mariadb", "h2, mysql"})
    void databasesThatMakeOneThemselvesNeedNone(String dialects) {
        assertThat(compile("@Table record A(@Id Integer id, @ForeignKey(B.class) Integer b) {}", "-Arowan.dialects=" + dialects).diagnostics()).isEmpty();
    }

    @Test
    void theOthersAreNamed() {
        assertThat(compile("@Table record A(@Id Integer id, @ForeignKey(B.class) Integer b) {}", "-Arowan.dialects=mysql,sqlite")
                .messages(Diagnostic.Kind.WARNING)).containsExactly("[rowan/foreign-key-without-index] The foreign key b has no index that begins with it:"
                + " to delete a B, or to load what refers to one, reads the whole table on sqlite."
                + " Fix: add `@Index(columns = \"b\")` to the indexes of its @Table, or `@Column(index = true)` to the field.");
    }

    @Test
    void expressionsComeAfterTheColumns() {
        assertThat(compile("@Table(indexes = {@Index(columns = \"b\", expressions = \"c + 1\"), @Index(expressions = \"c\")})"
                + " record A(@Id Integer id, @ForeignKey(B.class) Integer b, @ForeignKey(B.class) Integer c) {}", "-Arowan.dialects=postgresql,sqlite")
                .messages(Diagnostic.Kind.WARNING)).singleElement().asString().contains("The foreign key c ", "`@Index(columns = \"c\")`");
    }

    @Test
    void whatIsInheritedFromAJarIsToldOfEachEntity(@TempDir Path jar) throws Exception {
        Path source = Files.writeString(jar.resolve("Base.java"), """
                import dev.rowan.annotation.*;
                @MappedSuperclass public class Base { @Id public Integer id; @ForeignKey(Team.class) public Integer teamId; }
                """);
        Path team = Files.writeString(jar.resolve("Team.java"), "@dev.rowan.annotation.Table public class Team { @dev.rowan.annotation.Id public Integer id; }");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-nowarn", "-d", jar.toString(),
                "-cp", System.getProperty("java.class.path"), "-processorpath", System.getProperty("java.class.path"), source.toString(), team.toString())).isZero();
        Files.delete(source);
        Files.delete(team);
        List<File> path = Stream.concat(Stream.of(jar.toFile()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new)).toList();
        Javac.Result result = new Javac().classpath(path)
                .source("A.java", "import dev.rowan.annotation.*;", "", "@Table class A extends Base {}")
                .source("B.java", "import dev.rowan.annotation.*;", "@Table", "@SuppressWarnings(\"rowan:foreign-key-without-index\") class B extends Base {}")
                .source("C.java", "import dev.rowan.annotation.*;", "@Table(indexes = @Index(columns = \"teamId\"))", "class C extends Base {}")
                .compile();
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.diagnostics().get(0).getSource().getName()).endsWith("A.java");
        assertThat(result.diagnostics().get(0).getLineNumber()).isEqualTo(3);
        assertThat(result.messages(Diagnostic.Kind.WARNING)).singleElement().asString()
                .endsWith("Fix: add `@Index(columns = \"teamId\")` to the indexes of its @Table. (inherited from Base)");
    }

    private static Javac.Result compile(String entity, String... options) {
        return new Javac().with(List.of(options)).source("app/A.java", "package app; import dev.rowan.annotation.*; " + entity, """
                @Table record B(@Id Integer id) {}
                record C(@ForeignKey(B.class) Integer b) {}
                @MappedSuperclass class D { @ForeignKey(B.class) Integer b; }
                @Table record E(@Id Integer x, @Id Integer y) {}
                """).compile();
    }
}
