package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the class path and the options change. */
class SurroundingsTest {

    private static final String USER = """
            package app;
            import dev.rowan.annotation.*;
            @Table class User {
                @Id Integer id;
                @Column(unique = true) String name;
            }""";

    @Test
    void repositoriesAreInjectableWhereJakartaInjectIs() {
        assertThat(new Javac().source("app/User.java", USER).compile().file("app/UserRepository.java"))
                .contains("@Singleton\n@Named(\"userRepository\")", "    @Inject\n    public UserRepository(SessionSource sessions)");
    }

    @Test
    void repositoriesArePlainWhereItIsNot() {
        Javac.Result result = new Javac().classpath(runtime()).source("app/User.java", USER).compile();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.file("app/UserRepository.java")).contains("public UserRepository").doesNotContain("jakarta");
    }

    @Test
    void namesMustFitTheDialectsInUseOnly() {
        String entity = "import dev.rowan.annotation.*; @Table(name = \"" + "a".repeat(64) + "\") class User { @Id Integer id; }";
        assertThat(new Javac().source("User.java", entity).compile().messages()).singleElement().asString()
                .startsWith("[rowan/name-too-long]").contains("postgresql (63 bytes)");
        assertThat(new Javac().with(List.of("-Arowan.dialects=mysql, h2")).source("User.java", entity).compile().messages()).isEmpty();
    }

    @Test
    void anUnknownDialectIsToldOnce() {
        Javac.Result result = new Javac().with(List.of("-Arowan.dialects=mysql,postgres")).source("app/User.java", USER).compile();
        assertThat(result.messages()).singleElement().asString()
                .startsWith("[rowan/unknown-dialect] There is no dialect 'postgres'. Did you mean 'postgresql'?");
    }

    private static List<File> runtime() {
        try {
            return List.of(Path.of(dev.rowan.sql.Table.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
