package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same on JDK 25, where one is found: in {@code JAVA_HOME_25_X64} or its like, or among {@code /usr/lib/jvm}. */
class NewerJdkTest {

    @Test
    void generatesAndRefusesTheSame(@TempDir Path directory) throws IOException, InterruptedException {
        Optional<Path> home = home();
        assumeTrue(home.isPresent(), "no JDK 25 here");
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path said = directory.resolve("said.txt");
        Process process = new ProcessBuilder(List.of(home.get().resolve("bin/java").toString(), "-cp", path, AllCases.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(Javac.read(said)).isZero();
        assertThat(Javac.read(said)).contains("on 25");
    }

    /** Runs in the other JDK: every golden case and every bad source. */
    static final class AllCases {

        private AllCases() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println("on " + Runtime.version());
            Golden.all().forEach(new GoldenTest()::generatesWhatIsExpectedWithoutAWarning);
            BadSourceTest.all().forEach(new BadSourceTest()::refusesEachMistakeOnceAndOnItsLine);
            for (Path source : BadSourceTest.all()) {
                new BadSourceTest().saysWhatIsExpected(source);
            }
            new LevelsTest().javacKnowsTheOptions();
            new LevelsTest().aWarningFailsABuildWithWerrorUnlessItHasAnotherLevel();
            new LevelsTest().suppressWarningsStandsOnTheFieldOrAround();
        }
    }

    private static Optional<Path> home() throws IOException {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().toUpperCase(Locale.ROOT).matches("(JAVA_HOME|JDK)_25.*"))
                .map(Map.Entry::getValue)
                .map(Path::of);
        Path usual = Path.of("/usr/lib/jvm");
        try (Stream<Path> installed = Files.isDirectory(usual) ? Files.list(usual) : Stream.of()) {
            return Stream.concat(named, installed.sorted()).filter(NewerJdkTest::isJdk25).findFirst();
        }
    }

    private static boolean isJdk25(Path home) {
        Path release = home.resolve("release");
        return Files.isReadable(release) && Javac.read(release).contains("JAVA_VERSION=\"25");
    }
}
