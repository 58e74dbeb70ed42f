package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated, to the letter; {@code -Dgolden.update=true} takes what is generated for what is expected. */
class GoldenTest {

    static List<Golden> all() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void generatesWhatIsExpectedWithoutAWarning(Golden golden) {
        Javac.Result result = Javac.strict().with(golden.options()).sources(golden.input()).compile();
        assertThat(result.diagnostics()).isEmpty();
        if (Boolean.getBoolean("golden.update")) {
            golden.update(result.generated());
        }
        verify(result, golden);
    }

    /** File by file, so that a difference shows as one. */
    private static void verify(Javac.Result result, Golden golden) {
        assertThat(result.generated().keySet()).isEqualTo(golden.expected().keySet());
        golden.expected().forEach((path, text) -> assertThat(result.file(path)).as(path).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("all")
    void generatesTheSameBytesUnderATurkishLocale(Golden golden) {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            Javac.Result result = Javac.strict().with(golden.options()).sources(golden.input()).compile();
            verify(result, golden);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void generatesTheSameBytesFromSourcesInAnotherOrder(Golden golden) {
        Javac javac = Javac.strict().with(golden.options());
        List<Path> files = new ArrayList<>(Javac.files(golden.input()));
        Collections.reverse(files);
        files.forEach(file -> javac.source(golden.input().relativize(file).toString(), Javac.read(file)));
        verify(javac.compile(), golden);
    }
}
