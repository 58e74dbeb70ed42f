package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README tells the truth: its {@code java} blocks compile together and run, its {@code java generated} block stands in what is generated
 * for them, and its {@code java wrong} block makes javac say its {@code text} block.
 */
final class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("^```(java|java generated|java wrong|text)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("^(?:public )?(?:final )?(?:class|record|interface) (\\w+)", Pattern.MULTILINE);

    @TempDir
    static Path directory;

    private static String readme;
    private static String said;

    @BeforeAll
    static void compile() throws IOException {
        readme = Files.readString(Path.of("..", "README.md"));
        said = javac("right", blocks("java"));
    }

    @Test
    void compilesWithoutAWord() {
        assertThat(said).isEmpty();
    }

    @Test
    void runs() throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] classes = {directory.resolve("right/classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes); PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass("shop.Main").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).containsExactly("1 of 1", "true", "ed");
    }

    @Test
    void showsWhatIsGenerated() throws IOException {
        List<String> generated = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory.resolve("right/generated"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                generated.add(Files.readString(file));
            }
        }
        assertThat(blocks("java generated")).isNotEmpty().allSatisfy(block -> assertThat(generated).anyMatch(file -> file.contains(block)));
    }

    @Test
    void showsWhatJavacSays() throws IOException {
        assertThat(javac("wrong", blocks("java wrong"))).isEqualTo(blocks("text").get(0));
    }

    private static List<String> blocks(String kind) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(readme);
        while (matcher.find()) {
            if (matcher.group(1).equals(kind)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    /** What javac says of these sources, their paths as if it ran in their directory. */
    private static String javac(String name, List<String> sources) throws IOException {
        Path root = Files.createDirectories(directory.resolve(name));
        Path generated = Files.createDirectories(root.resolve("generated"));
        String path = System.getProperty("java.class.path");
        List<String> arguments = new ArrayList<>(List.of("-proc:full", "--release", "17", "-Xlint:all,-processing,-classfile", "-cp", path,
                "--processor-path", path, "-s", generated.toString(), "-d", root.resolve("classes").toString()));
        if (Runtime.version().feature() < 21) {
            arguments.remove(0);
        }
        for (String source : sources) {
            Matcher type = TYPE.matcher(source);
            assertThat(type.find()).isTrue();
            Path file = Files.createDirectories(root.resolve("shop")).resolve(type.group(1) + ".java");
            Files.writeString(file, source);
            arguments.add(file.toString());
        }
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        return text.toString().replace(root + "/", "");
    }
}
