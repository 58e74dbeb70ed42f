package dev.rowan.it.schema;

import dev.rowan.processor.EntityProcessor;
import dev.rowan.processor.ModelProcessor;
import dev.rowan.schema.MetaData;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Sources that a test compiled with the processor.
 *
 * @param jar where the classes are
 * @param errors what javac said; none where it was content
 */
public record Compiled(Path jar, List<String> errors) {

    private static final Pattern NAME = Pattern.compile("(?s)package ([\\w.]+);.*?\\b(?:class|record|interface) (\\w+)");

    /** Compiles for these dialects, comma-separated, with these jars on the class path, into a jar in this directory. */
    public static Compiled of(Path directory, String dialects, List<Path> classPath, String... sources) {
        try {
            Path classes = Files.createTempDirectory(directory, "classes");
            DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
            JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
            String path = Stream.concat(Stream.of(System.getProperty("java.class.path")), classPath.stream().map(Path::toString))
                    .collect(Collectors.joining(File.pathSeparator));
            List<String> options = List.of("-d", classes.toString(), "-classpath", path, "-Arowan.dialects=" + dialects);
            JavaCompiler.CompilationTask task = javac.getTask(null, null, said, options, null, Stream.of(sources).map(Source::new).toList());
            task.setProcessors(List.of(new EntityProcessor(), new ModelProcessor()));
            task.call();
            List<String> errors = said.getDiagnostics().stream().filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                    .map(one -> one.getMessage(Locale.ROOT)).toList();
            return new Compiled(packed(classes), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path packed(Path classes) throws IOException {
        Path jar = classes.resolveSibling(classes.getFileName() + ".jar");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(classes)) {
            all.filter(file -> file.toString().endsWith(".class")).forEach(files::add);
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    /** The model of this generated class, loaded from this jar and others. */
    MetaData metadata(String generated, Path... others) {
        URL[] urls = Stream.concat(Stream.of(jar), Stream.of(others)).map(Compiled::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls)) {
            MetaData metadata = (MetaData) loader.loadClass(generated).getField("METADATA").get(null);
            metadata.tables().forEach(table -> table.foreignKeys().forEach(key -> key.target()));  // while classes can be loaded
            metadata.tables().forEach(table -> table.mapper());
            return metadata;
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(errors.toString(), e);
        }
    }

    /** A class of this jar, loaded for good. */
    public Class<?> load(String name) {
        try {
            return new URLClassLoader(new URL[] {url(jar)}).loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(errors.toString(), e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source in memory, under the name that it says. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(uri(text), Kind.SOURCE);
            this.text = text;
        }

        private static URI uri(String text) {
            Matcher name = NAME.matcher(text);
            if (!name.find()) {
                throw new IllegalArgumentException(text);
            }
            return URI.create("string:///" + name.group(1).replace('.', '/') + "/" + name.group(2) + ".java");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
