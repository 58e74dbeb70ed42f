package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Entities that need, or are, what other processors generate; and what javac says where a type is nowhere. */
class RoundsTest {

    private static final String ENTITY = """
            import dev.rowan.annotation.*;
            @Table class User extends Base { @Id Integer id; Color color; @ForeignKey(Team.class) Integer team; }
            """;

    @Test
    void waitsForTypesThatAreGenerated() {
        Javac.Result result = Javac.strict()
                .with(new Author("Color", "enum Color { RED }",
                        "Team", "import dev.rowan.annotation.*; @Table record Team(@Id Integer id) {}",
                        "Base", "@dev.rowan.annotation.MappedSuperclass class Base { String note; }"))
                .source("User.java", ENTITY)
                .source("Shop.java", "@dev.rowan.annotation.Model interface Shop {}")
                .compile();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.file("UserTable.java")).contains("enumName(Color.class)", "references(TeamTable.TEAM.id)", "> note =");
        assertThat(result.file("ShopModel.java")).contains("TeamTable.TEAM", "UserTable.USER");
    }

    @Test
    void waitsForValueTypesAndWhatIsInThem() {
        Javac.Result result = Javac.strict()
                .with(new Author("Color", "enum Color { RED }", "Point", "record Point(int x, int y) {}"))
                .source("Paint.java", "import dev.rowan.annotation.*;", "record Paint(Color color, @Embedded Point point) {}")
                .source("User.java", "import dev.rowan.annotation.*;", "@Table class User { @Id Integer id; @Embedded Paint paint; }")
                .compile();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.file("UserTable.java")).contains("> paintColor =", "> paintPointX =");
    }

    @Test
    void leavesToJavacWhatIsNowhere() {
        Javac.Result result = new Javac()
                .source("User.java", "import dev.rowan.annotation.*;",
                        "@Table class User { @Id Integer id; Nowhere nowhere; @ForeignKey(Nirgends.class) Integer team; }")
                .source("Uses.java", "class Uses { UserTable table = UserTable.USER; UserRepository users; }")
                .compile();
        assertThat(result.messages()).allMatch(message -> message.contains("cannot find symbol"));
        assertThat(result.messages().toString()).contains("class Nowhere", "class Nirgends");
    }

    @Test
    void tellsOneMistakeOnceHoweverManyEntitiesInheritIt() {
        Javac.Result result = new Javac()
                .source("Base.java", "import dev.rowan.annotation.*; @MappedSuperclass class Base { @Id Thread id; }")
                .source("A.java", "import dev.rowan.annotation.*; @Table class A extends Base { String a; }")
                .source("B.java", "import dev.rowan.annotation.*; @Table class B extends Base { String b; }")
                .source("Uses.java", "class Uses { ATable a; BTable b; ARepository as; BDdl ddl; }")
                .compile();
        assertThat(result.messages()).hasSize(1);
        assertThat(result.messages().get(0)).contains("[rowan/unsupported-type]");
    }

    @Test
    void othersAreGeneratedBesideABrokenOne() {
        Javac.Result result = new Javac()
                .source("Bad.java", "import dev.rowan.annotation.*; @Table class Bad { @Id Thread id; }")
                .source("Good.java", "import dev.rowan.annotation.*;",
                        "@Table class Good { @Id Integer id; @ForeignKey(Bad.class) Integer bad; }")
                .source("Uses.java", "class Uses { BadTable b = BadTable.BAD; GoodTable g; ShopModel m; }")
                .source("Shop.java", "@dev.rowan.annotation.Model interface Shop {}")
                .compile();
        assertThat(result.messages()).singleElement().asString().startsWith("[rowan/unsupported-type]");
    }

    @Test
    void readsWhatAClassFileSays() {
        Javac.Result result = new Javac()
                .source("User.java", "import dev.rowan.annotation.*;",
                        "@Table class User extends dev.rowan.processor.Inherited<Integer> { String name; }")
                .compile();
        assertThat(result.messages()).hasSize(1);
        assertThat(result.messages().get(0)).startsWith("[rowan/unsupported-type] The type of odd ")
                .endsWith("(inherited from dev.rowan.processor.Inherited)");
        assertThat(result.errors().get(0).getSource().getName()).endsWith("User.java");
    }

    /** A processor that writes these classes, name and text in turn, in its first round. */
    static final class Author extends AbstractProcessor {

        private final List<String> classes;
        private boolean done;

        Author(String... classes) {
            this.classes = List.of(classes);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (int i = 0; i < classes.size() && !done; i += 2) {
                try (Writer writer = processingEnv.getFiler().createSourceFile(classes.get(i)).openWriter()) {
                    writer.write(classes.get(i + 1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            done = true;
            return false;
        }
    }
}
