package dev.rowan.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Runs javac, with our processors, on sources in memory. */
final class Javac {

    /** All that sources may warn of; processors claim none of the annotations, and what is generated is not advised on. */
    static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror", "--release", "17", Javac.UNADVISED);

    /** Without a word on what might be better. */
    static final String UNADVISED = "-Arowan.levels=foreign-key-without-index=off";

    private Compiler compiler = Compiler.javac();
    private final List<String> options = new ArrayList<>();
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>(List.of(new EntityProcessor(), new ModelProcessor()));

    /** What came of a compilation; of one that failed, nothing generated can be seen. */
    record Result(List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, String> generated) {

        List<Diagnostic<? extends JavaFileObject>> errors() {
            return diagnostics.stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).toList();
        }

        /** The errors as text, without places. */
        List<String> messages() {
            return errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList();
        }

        /** What is said of this kind, as text, without places. */
        List<String> messages(Diagnostic.Kind kind) {
            return diagnostics.stream().filter(d -> d.getKind() == kind).map(d -> d.getMessage(Locale.ROOT)).toList();
        }

        /** The text of a generated file, by its path: {@code shop/UserTable.java}. */
        String file(String path) {
            return generated.getOrDefault(path, "no " + path + " among " + generated.keySet());
        }
    }

    static Javac strict() {
        return new Javac().with(STRICT);
    }

    Javac with(List<String> more) {
        options.addAll(more);
        return this;
    }

    Javac classpath(List<File> path) {
        compiler = compiler.withClasspath(path);
        return this;
    }

    Javac with(Processor first) {
        processors.add(0, first);
        return this;
    }

    Javac only(Processor... ours) {
        processors.clear();
        processors.addAll(List.of(ours));
        return this;
    }

    /** A source by its path, lines as they are. */
    Javac source(String path, String... lines) {
        sources.add(JavaFileObjects.forSourceLines(path.replaceFirst("\\.java$", "").replace('/', '.'), lines));
        return this;
    }

    /** All sources below a directory. */
    Javac sources(Path directory) {
        files(directory).forEach(file -> source(directory.relativize(file).toString().replace('\\', '/'), read(file)));
        return this;
    }

    Result compile() {
        Compilation compilation = compiler.withProcessors(processors).withOptions(options).compile(sources);
        Map<String, String> generated = new TreeMap<>();
        if (compilation.status() != Compilation.Status.FAILURE) {
            compilation.generatedSourceFiles().forEach(file -> generated.put(path(file), text(file)));
        }
        return new Result(compilation.diagnostics(), generated);
    }

    private static String path(JavaFileObject generated) {
        return generated.getName().replaceFirst("^/?SOURCE_OUTPUT/", "");
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources below a directory by their paths, in order. */
    static Map<String, String> generated(Path directory) {
        Map<String, String> found = new TreeMap<>();
        files(directory).forEach(file -> found.put(directory.relativize(file).toString().replace('\\', '/'), read(file)));
        return found;
    }

    static List<Path> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
