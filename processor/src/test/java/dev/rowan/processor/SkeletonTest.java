package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One mistake is one error, whoever imports, extends and uses what would have been generated. */
class SkeletonTest {

    @Test
    void everythingOfABrokenEntityIsThere() {
        Javac.Result result = new Javac()
                .source("shop/Line.java", "package shop;", "import dev.rowan.annotation.*;",
                        "@Table public class Line { @Id Integer a; @Id int b; Thread broken; @Column(unique = true) String name; }")
                .source("shop/Shop.java", "package shop;", "@dev.rowan.annotation.Model public interface Shop {}")
                .source("app/Uses.java", "package app;", "import static shop.LineTable.LINE;", "import shop.*;",
                        "import dev.rowan.sql.TextColumn;",
                        "public class Uses {",
                        "    LineRepository lines; LineDdl ddl; ShopModel model; LineKey key = new LineKey(1, 2);",
                        "    TextColumn<Line> name = LINE.name;",
                        "    Object created() { return LineDdl.createTable(); }",
                        "    java.util.Optional<Line> found() { return lines.getByName(\"x\"); }",
                        "}")
                .compile();
        assertThat(result.errors()).singleElement().asString().contains("[rowan/unsupported-type]");
    }

    @Test
    void ourOwnFailureIsOneErrorOnItsElementAndTheRestGoesOn() {
        List<String> written = new ArrayList<>();
        Javac.Result result = new Javac()
                .only(new Filing(new EntityProcessor(), (name, origins) -> {
                    if (name.startsWith("Bad")) {
                        throw new IllegalStateException("made up");
                    }
                    written.add(name);
                }))
                .source("Bad.java", "import dev.rowan.annotation.*;", "@Table class Bad { @Id Integer id; }")
                .source("Good.java", "import dev.rowan.annotation.*;", "@Table class Good { @Id Integer id; }")
                .compile();
        assertThat(result.errors()).singleElement().asString()
                .contains("Bad.java:2", "[rowan/internal-error]", "please report", "IllegalStateException: made up");
        assertThat(written).containsExactlyInAnyOrder("GoodTable", "GoodDdl", "GoodMapper", "GoodRepository");
    }
}
