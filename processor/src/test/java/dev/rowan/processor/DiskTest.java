package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations that need files: modules, and the class files of the last compilation. */
class DiskTest {

    private static final String CLASS_PATH = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @TempDir
    Path root;

    @BeforeEach
    void writeAnEntity() throws IOException {
        write("app/User.java", """
                package app;
                import dev.rowan.annotation.*;
                @Table class User {
                    @Id Integer id;
                    @Column(unique = true) String name;
                    @Column(index = true) @ForeignKey(Team.class) Integer team;
                }""");
        write("app/Team.java", "package app; import dev.rowan.annotation.*; @Table record Team(@Id Integer id, String name) {}");
    }

    @Test
    void anEntityMayBeInAModule() throws IOException {
        write("module-info.java", "module app { requires java.sql; requires static java.compiler; exports app; }");
        assertThat(module()).isEmpty();
        assertThat(Javac.generated(root.resolve("out")).get("app/UserTable.java")).contains("@Generated");
    }

    @Test
    void aModuleNeedNotReadJavaCompiler() throws IOException {
        write("module-info.java", "module app { requires java.sql; }");
        assertThat(module()).isEmpty();
        assertThat(Javac.generated(root.resolve("out")).get("app/UserTable.java")).doesNotContain("Generated");
    }

    @Test
    void aModuleMustReadJavaSql() throws IOException {
        write("module-info.java", "module app {}");
        assertThat(module()).contains("module-info.java:1: error: [rowan/missing-module] The module app does not", "1 error");
    }

    @Test
    void oneOfManyIsCompiledAgainAlone() throws IOException {
        write("app/Uses.java", "package app; class Uses { UserTable user = UserTable.USER; Object team = TeamTable.TEAM; }");
        assertThat(javac(List.of("-cp", CLASS_PATH), Javac.files(root))).isEmpty();
        Path out = root.resolve("out");
        Map<String, String> before = Javac.generated(out);
        for (Path generated : List.of(out.resolve("app/UserTable.java"), out.resolve("app/UserTable.class"))) {
            Files.delete(generated);
        }
        String path = out + System.getProperty("path.separator") + CLASS_PATH;
        assertThat(javac(List.of("-cp", path), List.of(root.resolve("app/User.java")))).isEmpty();
        assertThat(Javac.generated(out)).isEqualTo(before);
    }

    @Test
    void oneOfTwoHundredIsCompiledAgainAloneAndNothingElseIsTouched() throws IOException {
        for (int i = 0; i < 198; i++) {
            write("app/Thing" + i + ".java", "package app; import dev.rowan.annotation.*; @Table class Thing" + i
                    + " { @Id Integer id; @Column(index = true) @ForeignKey(Team.class) Integer team; @Column(index = true) @ForeignKey(Thing" + i / 2 + ".class) Integer other; }");
        }
        assertThat(javac(List.of("-cp", CLASS_PATH), Javac.files(root))).isEmpty();
        Path out = root.resolve("out");
        Map<Path, FileTime> before = times(out);
        assertThat(before).hasSize(200 * (1 + 2 * 4));
        write("app/Thing100.java", "package app; import dev.rowan.annotation.*; @Table class Thing100 { @Id Integer id; String more; }");
        String path = out + System.getProperty("path.separator") + CLASS_PATH;
        assertThat(javac(List.of("-cp", path), List.of(root.resolve("app/Thing100.java")))).isEmpty();
        Map<Path, FileTime> after = times(out);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet()).filteredOn(file -> !after.get(file).equals(before.get(file)))
                .extracting(file -> file.getFileName().toString().replaceFirst("\\.(java|class)$", ""))
                .hasSize(9).containsOnly("Thing100", "Thing100Table", "Thing100Ddl", "Thing100Mapper", "Thing100Repository");
        assertThat(Javac.generated(out).get("app/Thing100Table.java")).contains("column(\"more\"");
    }

    private static Map<Path, FileTime> times(Path directory) throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void aTypeThatAClassFileNamesAndThatIsNowhereIsTold() throws IOException {
        write("lib/Gone.java", "package lib; public class Gone {}");
        write("lib/Base.java", """
                package lib;
                import dev.rowan.annotation.*;
                @MappedSuperclass public class Base { @Id public Integer id; public Gone gone; @Transient public Gone unused; }""");
        assertThat(javac(List.of("-cp", CLASS_PATH), Javac.files(root.resolve("lib")))).isEmpty();
        Path out = root.resolve("out");
        Files.delete(out.resolve("lib/Gone.class"));
        write("one/Person.java", "package one; @dev.rowan.annotation.Table class Person extends lib.Base { String name; }");
        String path = out + System.getProperty("path.separator") + CLASS_PATH;
        assertThat(javac(List.of("-cp", path), List.of(root.resolve("one/Person.java"))))
                .contains("Person.java:1: error: [rowan/missing-type]", "lib.Gone", "(inherited from lib.Base)", "1 error");
    }

    @Test
    void valueTypesAndSuperclassesMayComeFromAJar() throws IOException {
        write("lib/Point.java", "package lib; public record Point(double lat, @dev.rowan.annotation.Column(name = \"l\") Double lon) {}");
        write("lib/Range.java", """
                package lib;
                import dev.rowan.annotation.*;
                public class Range<T> {
                    private T low; private T high; @Embedded(prefix = "at_") private Point at;
                    public T getLow() { return low; } public void setLow(T low) { this.low = low; }
                    public T high() { return high; } public void high(T high) { this.high = high; }
                    public Point getAt() { return at; } public void setAt(Point at) { this.at = at; }
                }""");
        write("lib/Base.java", """
                package lib;
                import dev.rowan.annotation.*;
                @MappedSuperclass public class Base<K, V> {
                    @Id private K id;
                    @Embedded(prefix = "base_") public Range<V> range;
                    public K getId() { return id; } public void setId(K id) { this.id = id; }
                }""");
        assertThat(javac(List.of("-cp", CLASS_PATH), Javac.files(root.resolve("lib")))).isEmpty();
        String path = root.resolve("out") + System.getProperty("path.separator") + CLASS_PATH;
        write("one/Person.java", """
                package one;
                import dev.rowan.annotation.*;
                @Table class Person extends lib.Base<Long, java.time.LocalDate> { @Embedded(nullable = false) lib.Range<Integer> ages; }""");
        assertThat(javac(List.of("-cp", path, "-Xlint:all,-processing", "-Werror"), List.of(root.resolve("one/Person.java")))).isEmpty();
        assertThat(Javac.generated(root.resolve("out")).get("one/PersonTable.java")).contains(
                "TemporalColumn<Person, LocalDate> rangeLow = temporal(column(\"base_low\"",
                "rangeAtLon = number(column(\"base_at_l\"", "NumberColumn<Person, Integer> agesHigh = number(column(\"high\"");
    }

    @Test
    void whatIsWrongInAClassFileIsToldWhereItIsEmbedded() throws IOException {
        write("lib/Wrong.java", """
                package lib;
                import dev.rowan.annotation.*;
                public class Wrong { @Id public Integer id; public Thread thread; String hidden; final public int fixed = 1; }""");
        write("lib/Made.java", "package lib; public class Made { public int a; public Made(int a) { this.a = a; } }");
        // a value type of no entity here is none of our business, but for its key
        assertThat(javac(List.of("-cp", CLASS_PATH), Javac.files(root.resolve("lib")))).contains("Wrong.java:3: error: [rowan/misplaced", "1 error");
        assertThat(javac(List.of("-cp", CLASS_PATH, "-proc:none"), Javac.files(root.resolve("lib")))).isEmpty();
        String path = root.resolve("out") + System.getProperty("path.separator") + CLASS_PATH;
        write("one/Person.java", """
                package one;
                import dev.rowan.annotation.*;
                @Table class Person { @Id Integer id;
                    @Embedded(prefix = "w_") lib.Wrong wrong;
                    @Embedded(prefix = "m_") lib.Made made; }""");
        assertThat(javac(List.of("-cp", path), List.of(root.resolve("one/Person.java")))).contains(
                "Person.java:4: error: [rowan/misplaced-annotation] @Id on id", "Person.java:4: error: [rowan/unsupported-type]",
                "Person.java:4: error: [rowan/no-accessor] The field hidden", "Person.java:4: error: [rowan/final-field]",
                "(in lib.Wrong)", "Person.java:5: error: [rowan/no-constructor] The value type Made", "5 errors");
    }

    private String module() {
        return javac(List.of("-cp", CLASS_PATH, "--add-reads", "app=ALL-UNNAMED", "-Xlint:all,-processing", "-Werror"), Javac.files(root));
    }

    /** What javac says. */
    private String javac(List<String> options, List<Path> sources) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-processorpath", CLASS_PATH, "-encoding", "UTF-8",
                "-processor", EntityProcessor.class.getName() + "," + ModelProcessor.class.getName(),
                "-d", root.resolve("out").toString(), "-s", root.resolve("out").toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        return said.toString();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.createDirectories(root.resolve("out"));
    }
}
