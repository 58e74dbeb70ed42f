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

    @Test
    void aModelInAPackageHoldsNothingOfTheUnnamedOne() {
        Javac.Result result = new Javac()
                .source("Alone.java", "import dev.rowan.annotation.*; @Table class Alone { @Id Integer id; }")
                .source("app/Shop.java", "package app; @dev.rowan.annotation.Model interface Shop {}")
                .source("app/Uses.java", "package app; class Uses { Object tables = ShopModel.METADATA; }")
                .compile();
        assertThat(result.messages()).singleElement().asString()
                .startsWith("[rowan/unnamed-package] The model Shop cannot hold Alone, which is in the unnamed package");
        assertThat(result.errors().get(0).getSource().getName()).endsWith("Shop.java");
    }

    @Test
    void whatValidationLetsInTheColumnCanHold() {
        Javac.Result result = new Javac()
                .source("jakarta/validation/constraints/Size.java", "package jakarta.validation.constraints;",
                        "public @interface Size { int min() default 0; int max() default Integer.MAX_VALUE; }")
                .source("jakarta/validation/constraints/Digits.java", "package jakarta.validation.constraints;",
                        "public @interface Digits { int integer(); int fraction(); }")
                .source("app/User.java", """
                        package app;
                        import dev.rowan.annotation.*;
                        import jakarta.validation.constraints.*;
                        import java.math.BigDecimal;
                        @Table class User {
                            @Id Integer id;
                            @Size(max = 40) @Column(length = 40) String same;
                            @Size(min = 500) String shortest;
                            @Size(max = 41) @Column(length = 40) String longer;
                            @Size(max = 256) String usual;
                            @Size(max = 900) @Column(definition = "text") String own;
                            @Size(max = 900) byte[] bytes;
                            @Digits(integer = 8, fraction = 2) @Column(precision = 10, scale = 2) BigDecimal fits;
                            @Digits(integer = 9, fraction = 2) @Column(precision = 10, scale = 2) BigDecimal before;
                            @Digits(integer = 1, fraction = 13) BigDecimal after;
                            @Digits(integer = 3, fraction = 0) int number;
                        }""")
                .compile();
        assertThat(result.errors()).extracting(error -> error.getLineNumber()).containsExactly(9L, 10L, 14L, 15L);
        assertThat(result.messages()).first().asString().startsWith("[rowan/validation-mismatch] @Size(max = 41) on longer lets in what its column,"
                + " 40 characters long, cannot hold.");
        assertThat(result.messages()).last().asString().contains("@Digits(integer = 1, fraction = 13) on after", "DECIMAL(38, 12)");
    }

    private static List<File> runtime() {
        try {
            return List.of(Path.of(dev.rowan.sql.Table.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
