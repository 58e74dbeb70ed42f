package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What Gradle is promised: a file of an entity has that one originating element, and the model has all of them. */
class IncrementalTest {

    @Test
    void eachFileOfAnEntityHasThatEntityAlone() {
        Map<String, List<String>> origins = new TreeMap<>();
        Golden shop = Golden.all().stream().filter(golden -> golden.toString().equals("shop")).findFirst().orElseThrow();
        Javac.strict()
                .only(new Recording(new EntityProcessor(), origins), new Recording(new ModelProcessor(), origins))
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
    private record Recording(Processor processor, Map<String, List<String>> origins) implements Processor {

        @Override
        public void init(ProcessingEnvironment environment) {
            Filer filer = proxy(Filer.class, environment.getFiler());
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, (self, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
        }

        private <T> T proxy(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                if (method.getName().equals("createSourceFile")) {
                    origins.put((String) arguments[0], Arrays.stream((Element[]) arguments[1]).map(Element::toString).toList());
                }
                try {
                    return method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public Iterable<? extends Completion> getCompletions(
                Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
            return List.of();
        }
    }
}
