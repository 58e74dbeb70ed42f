package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with relationships and foreign keys that entities inherit: told once where it is written, and where that is a jar, at the entity. */
class InheritedMistakeTest {

    private static final String TEAM = """
            package lib;
            import dev.rowan.annotation.*;
            @Table public class Team {
                @Id public Integer id;
                public String name;
            }
            """;

    private static final String BASE = """
            package lib;
            import dev.rowan.annotation.*;
            import java.util.List;
            @MappedSuperclass public class Base {
                @Id public Integer id;
                @ManyToOne public Plain target;
                @OneToMany(mappedBy = "nam") public List<Team> mapped;
                @ForeignKey(Team.class) public String type;
                @ForeignKey(Team.class) public Integer teamId;
                @ManyToOne(value = "teamId", cascade = Cascade.REMOVE) public Team team;
                @ManyToMany public List<Team> nothing;
            }
            """;

    private static final String PLAIN = "package lib; public class Plain {}";

    private static final List<String> SLUGS = List.of("relationship-target", "mapped-by", "foreign-key-type", "foreign-key-without-index",
            "foreign-key-without-index", "relationship-cascade", "relationship-owner");

    @Test
    void isToldOnceWhereItIsWritten() {
        Javac.Result result = new Javac()
                .source("lib/Team.java", TEAM)
                .source("lib/Base.java", BASE)
                .source("lib/Plain.java", PLAIN)
                .source("one/One.java", "package one; @dev.rowan.annotation.Table class One extends lib.Base {}")
                .source("one/Two.java", "package one; @dev.rowan.annotation.Table class Two extends lib.Base {}")
                .compile();
        assertThat(said(result)).allMatch(said -> said.startsWith("lib/Base.java:"));
        assertThat(slugs(result)).containsExactlyInAnyOrderElementsOf(SLUGS);
    }

    @Test
    void isToldAtTheEntityWhereItIsInAJar(@TempDir Path jar) throws Exception {
        List<File> path = jar(jar, TEAM, BASE, PLAIN);
        Javac.Result result = new Javac().classpath(path)
                .source("one/One.java", "package one;", "", "@dev.rowan.annotation.Table class One extends lib.Base {}")
                .compile();
        assertThat(said(result)).allMatch(said -> said.startsWith("one/One.java:3: ") && said.endsWith(" (inherited from lib.Base)"));
        assertThat(slugs(result)).containsExactlyInAnyOrderElementsOf(SLUGS);
    }

    /** As where javac compiles one of the two again. */
    @Test
    void thatNoneOwnsIsToldHereWhereTheOtherIsInAJar(@TempDir Path jar) throws Exception {
        String one = "import dev.rowan.annotation.*; @Table public class One { @Id public Integer id; @OneToOne(mappedBy = \"one\") public Two two; }";
        String two = "import dev.rowan.annotation.*; @Table public class Two { @Id public Integer id; @OneToOne(mappedBy = \"two\") public One one; }";
        Javac.Result both = new Javac().source("One.java", one).source("Two.java", two).compile();
        assertThat(said(both)).singleElement().asString().startsWith("One.java:1: [rowan/relationship-owner]");
        Javac.Result alone = new Javac().classpath(jar(jar, one, two)).source("Two.java", two).compile();
        assertThat(said(alone)).singleElement().asString().startsWith("Two.java:1: [rowan/relationship-owner]");
    }

    private static List<File> jar(Path directory, String... sources) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", directory.toString(), "-cp", System.getProperty("java.class.path")));
        for (String source : sources) {
            String name = source.replaceFirst("(?s).*?public class (\\w+).*", "$1");
            arguments.add(Files.writeString(directory.resolve(name + ".java"), source).toString());
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        assertThat(javac.run(null, null, null, arguments.toArray(String[]::new))).isZero();
        return Stream.concat(Stream.of(directory.toFile()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(File::new)).toList();
    }

    private static List<String> slugs(Javac.Result result) {
        return said(result).stream().map(said -> said.replaceFirst("(?s).*?\\[rowan/([a-z-]+)].*", "$1")).toList();
    }

    private static List<String> said(Javac.Result result) {
        return result.diagnostics().stream()
                .map(one -> one.getSource().getName().replaceFirst("^/", "") + ":" + one.getLineNumber() + ": " + one.getMessage(Locale.ROOT))
                .toList();
    }
}
