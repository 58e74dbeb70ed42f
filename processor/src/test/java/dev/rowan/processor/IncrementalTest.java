package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;

/** What Gradle is promised: a file of an entity has that one originating element, and the model has all of them. */
class IncrementalTest {

    @Test
    void eachFileOfAnEntityHasThatEntityAlone() {
        Map<String, List<String>> origins = new TreeMap<>();
        Golden shop = Golden.all().stream().filter(golden -> golden.toString().equals("shop")).findFirst().orElseThrow();
        Javac.strict()
                .only(recording(new EntityProcessor(), origins), recording(new ModelProcessor(), origins))
                .sources(shop.input())
                .compile();

        assertThat(origins).hasSize(shop.expected().size());
        assertThat(origins.remove("shop.ShopModel")).containsExactly("shop.Shop", "shop.Depart", "shop.OrderLine", "shop.User");
        origins.forEach((file, elements) -> {
            assertThat(elements).as(file).hasSize(1);
            assertThat(file).startsWith(elements.get(0));
        });
    }

    @Test
    void gradleIsTold() throws IOException {
        try (InputStream in = EntityProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()).containsExactlyInAnyOrder(
                    EntityProcessor.class.getName() + ",isolating", ModelProcessor.class.getName() + ",aggregating");
        }
    }

    /** Notes the originating elements of the files that a processor creates. */
    private static Processor recording(Processor processor, Map<String, List<String>> origins) {
        return new Filing(processor, (name, elements) -> origins.put(name, elements.stream().map(Element::toString).toList()));
    }
}
