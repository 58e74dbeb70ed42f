package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may import which: the stages hang together by the model alone. */
class LayersTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/rowan/processor");
    private static final Pattern OURS = Pattern.compile("(?m)^import (?:static )?dev\\.rowan\\.processor\\.([a-z]+)\\.");
    private static final String ANNOTATIONS = "dev.rowan.annotation.";
    private static final String JAVA_TYPES = "javax.lang.model.type.";

    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "model", Set.of(),
            "problem", Set.of("model"),
            "parse", Set.of("model", "problem"),
            "check", Set.of("model", "problem"),
            "write", Set.of("model"),
            "", Set.of("model", "problem", "parse", "check", "write"));

    @Test
    void packagesImportOnlyWhatTheyMay() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Javac.files(SOURCES)) {
            Matcher imports = OURS.matcher(Javac.read(file));
            while (imports.find()) {
                if (!imports.group(1).equals(home(file)) && !MAY_IMPORT.get(home(file)).contains(imports.group(1))) {
                    wrong.add(SOURCES.relativize(file) + " imports " + imports.group(1));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageIsKnown() {
        assertThat(Javac.files(SOURCES).stream().map(LayersTest::home).distinct()).containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
    }

    @Test
    void onlyParsersLookAtAnnotationsAndAtTypes() {
        assertThat(importing(ANNOTATIONS).filter(file -> !home(file).equals("parse")))
                .as("the door asks for annotated elements, and what constants of ours generated code names are enums")
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("EntityProcessor.java", "ModelProcessor.java", "ConstraintCode.java", "RelationCode.java");
        assertThat(importing(JAVA_TYPES).filter(file -> !home(file).equals("parse"))).isEmpty();
    }

    private static Stream<Path> importing(String prefix) {
        return Javac.files(SOURCES).stream().filter(file -> Javac.read(file).contains("import " + prefix));
    }

    private static String home(Path file) {
        Path inside = SOURCES.relativize(file);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }
}
