package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How loudly warnings are told: the option {@code rowan.levels} and {@code @SuppressWarnings}. */
class LevelsTest {

    private static final String SLUG = "foreign-key-without-index";
    private static final String USER = """
            package app;
            import dev.rowan.annotation.*;
            @Table class User { @Id Integer id; @ForeignKey(User.class) Integer bossId; }
            """;

    @Test
    void aWarningIsOneUnlessSaidOtherwise() {
        assertThat(said()).containsExactly("WARNING 3");
        assertThat(said("-Arowan.levels")).containsExactly("WARNING 3");
        assertThat(said("-Arowan.levels=")).containsExactly("WARNING 3");
        assertThat(said("-Arowan.levels=" + SLUG + "=warning, unknown-column = error")).containsExactly("WARNING 3");
        assertThat(said("-Arowan.levels=" + SLUG + "=note")).containsExactly("NOTE 3");
        assertThat(said("-Arowan.levels= " + SLUG + " = error")).containsExactly("ERROR 3");
        assertThat(said("-Arowan.levels=" + SLUG + "=off")).isEmpty();
    }

    @Test
    void aWarningFailsABuildWithWerrorUnlessItHasAnotherLevel() {
        assertThat(said("-Werror")).containsExactly("WARNING 3", "ERROR -1");
        assertThat(said("-Werror", "-Arowan.levels=" + SLUG + "=note")).containsExactly("NOTE 3");
        assertThat(said("-Werror", "-Arowan.levels=" + SLUG + "=off")).isEmpty();
        assertThat(compile(USER.replace("@Table", "@SuppressWarnings(\"rowan:" + SLUG + "\") @Table"), "-Werror").diagnostics()).isEmpty();
    }

    /** What is generated for the entity, and the model of it, are there; so nothing else has an error. */
    @Test
    void aWarningThatIsAnErrorIsTheOnlyOne() {
        Javac.Result result = new Javac().with(List.of("-Arowan.levels=" + SLUG + "=error"))
                .source("app/User.java", USER)
                .source("app/Shop.java", "package app; @dev.rowan.annotation.Model interface Shop {}")
                .source("app/Uses.java", "package app; class Uses { Object user = UserTable.USER, shop = ShopModel.METADATA; UserRepository users; }")
                .compile();
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.messages()).singleElement().asString().startsWith("[rowan/foreign-key-without-index] The foreign key bossId ");
    }

    /** {@code [rowan/unknown-diagnostic]}, {@code [rowan/unknown-level]}, {@code [rowan/lowered-error]}, {@code [rowan/repeated-level]}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foreign-key-without-idnex=off           | [rowan/unknown-diagnostic] -Arowan.levels gives a level to 'foreign-key-without-idnex', which Rowan never says. Did you mean 'foreign-key-without-index'? Warnings: foreign-key-without-index.
            unknown-colum=off                       | [rowan/unknown-diagnostic] -Arowan.levels gives a level to 'unknown-colum', which Rowan never says. Did you mean 'unknown-column'? Warnings: foreign-key-without-index.
            off                                     | [rowan/unknown-diagnostic] -Arowan.levels gives a level to 'off', which Rowan never says. Warnings: foreign-key-without-index.
            foreign-key-without-index=eror          | [rowan/unknown-level] -Arowan.levels gives foreign-key-without-index the level 'eror', and there is none of that name. Did you mean 'error'? Available: off, note, warning, error.
            foreign-key-without-index               | [rowan/unknown-level] -Arowan.levels gives foreign-key-without-index no level, as in foreign-key-without-index=off. Available: off, note, warning, error.
            unknown-column=warning                  | [rowan/lowered-error] -Arowan.levels gives unknown-column the level 'warning', but that is an error, as nothing can be generated that works. Fix: remove unknown-column from -Arowan.levels. Warnings: foreign-key-without-index.
            foreign-key-without-index=note,foreign-key-without-index=off | [rowan/repeated-level] -Arowan.levels gives foreign-key-without-index two levels. Fix: remove one.
            """)
    void whatTheOptionSaysWronglyIsOneError(String option, String message) {
        Javac.Result result = new Javac().with(List.of("-Arowan.levels=" + option))
                .source("app/User.java", USER)
                .source("app/Shop.java", "package app; @dev.rowan.annotation.Model interface Shop {}")
                .compile();
        assertThat(result.messages()).containsExactly(message);
    }

    @Test
    void javacKnowsTheOptions() {
        for (String source : List.of(USER, "package app; @dev.rowan.annotation.Model interface User {}")) {
            Javac.Result result = compile(source, "-Xlint:all", "-Arowan.levels=" + SLUG + "=off,unknown-column=error", "-Arowan.dialects=h2");
            assertThat(result.messages(Diagnostic.Kind.ERROR)).isEmpty();
            assertThat(result.diagnostics()).noneMatch(one -> one.getMessage(Locale.ROOT).contains("rowan.levels")
                    || one.getMessage(Locale.ROOT).contains("rowan.dialects"));
        }
    }

    @Test
    void suppressWarningsStandsOnTheFieldOrAround() {
        String suppress = "@SuppressWarnings({\"unused\", \"rowan:foreign-key-without-index\"}) ";
        Javac.Result result = compile("""
                package app;
                import dev.rowan.annotation.*;
                class User {
                    @Table record Told(@Id Integer id, @ForeignKey(Told.class) Integer bossId) {}
                    @Table record Component(@Id Integer id, SUPPRESS @ForeignKey(Told.class) Integer bossId) {}
                    @Table static class Field { @Id Integer id; SUPPRESS @ForeignKey(Told.class) Integer bossId; }
                    SUPPRESS @Table static class Around { @Id Integer id; @ForeignKey(Told.class) Integer bossId; }
                    SUPPRESS interface Farther { @Table class Inside { @Id Integer id; @ForeignKey(Told.class) Integer bossId; } }
                    record Part(SUPPRESS @ForeignKey(Told.class) Integer bossId) {}
                    record Other(@ForeignKey(Told.class) Integer bossId) {}
                    @Table static class Parts { @Id Integer id; @Embedded Part part; SUPPRESS @Embedded(prefix = "o_") Other other; }
                    @MappedSuperclass static class Base { SUPPRESS @ForeignKey(Told.class) Integer bossId; }
                    @Table static class Inherits extends Base { @Id Integer id; }
                    @MappedSuperclass static class Loud { @ForeignKey(Told.class) Integer bossId; }
                    SUPPRESS @Table static class Silent extends Loud { @Id Integer id; }
                    @Table record Region(@Id String country, @Id String code) {}
                    SUPPRESS @Table(foreignKeys = @CompositeForeignKey(columns = {"country", "region"}, value = Region.class))
                    record Town(@Id Integer id, String country, String region) {}
                    @SuppressWarnings("foreign-key-without-index") @Table record Unnamed(@Id Integer id, @ForeignKey(Told.class) Integer bossId) {}
                }
                """.replace("SUPPRESS ", suppress));
        assertThat(result.diagnostics().stream().map(one -> one.getKind() + " " + one.getLineNumber())).containsExactly("WARNING 4", "WARNING 19");
    }

    @Test
    void suppressWarningsSilencesNoError() {
        Javac.Result result = compile("package app; import dev.rowan.annotation.*;"
                + " @SuppressWarnings(\"rowan:unsupported-type\") @Table class User { @Id Integer id; @SuppressWarnings(\"rowan:unsupported-type\") Thread thread; }");
        assertThat(result.messages()).singleElement().asString().startsWith("[rowan/unsupported-type]");
    }

    private static List<String> said(String... options) {
        return compile(USER, options).diagnostics().stream().map(one -> one.getKind() + " " + one.getLineNumber()).toList();
    }

    private static Javac.Result compile(String source, String... options) {
        return new Javac().with(List.of(options)).source("app/User.java", source).compile();
    }
}
