package dev.rowan.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's {@code java test} block compiles with its {@code java} blocks, and passes. */
final class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("^```java( test)?\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("^(?:public )?(?:final )?(?:class|record|interface) (\\w+)", Pattern.MULTILINE);

    @TempDir
    Path directory;

    @Test
    void itsTestPasses() throws Exception {
        Path classes = directory.resolve("classes");
        assertThat(javac(classes)).isEmpty();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Run run = Run.of(loader.loadClass("shop.SignUpTest"));
            assertThat(run.failures()).isEmpty();
            assertThat(run.methods()).isEqualTo(1);
        }
    }

    private String javac(Path classes) throws IOException {
        String path = System.getProperty("java.class.path");
        List<String> arguments = new ArrayList<>(List.of("-proc:full", "--release", "17", "-Xlint:all,-processing,-classfile", "-cp", path,
                "--processor-path", path, "-s", Files.createDirectories(directory.resolve("generated")).toString(), "-d", classes.toString()));
        if (Runtime.version().feature() < 21) {
            arguments.remove(0);
        }
        Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "README.md")));
        while (block.find()) {
            Matcher type = TYPE.matcher(block.group(2));
            assertThat(type.find()).isTrue();
            Path file = Files.createDirectories(directory.resolve("shop")).resolve(type.group(1) + ".java");
            Files.writeString(file, block.group(2));
            arguments.add(file.toString());
        }
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        return text.toString();
    }
}
