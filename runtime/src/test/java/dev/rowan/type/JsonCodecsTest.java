package dev.rowan.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rowan.RowanException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which codec is found on a class path. */
class JsonCodecsTest {

    /** Runs where there is what the test says, and nothing else. */
    public static final class Writing implements Callable<String> {
        @Override
        public String call() throws Exception {
            ColumnTypes.json(String.class).snapshot("x");
            return JsonCodecs.inUse().write("x", String.class);
        }
    }

    /** Writes its name. */
    public static class Named implements JsonCodec {
        @Override
        public String write(Object value, Type type) {
            return getClass().getSimpleName();
        }

        @Override
        public Object read(String json, Type type) {
            return json;
        }
    }

    /** Another one. */
    public static final class Other extends Named {
    }

    @TempDir
    Path services;

    private String written(boolean jackson, Class<?>... registered) throws Exception {
        List<URL> urls = new ArrayList<>(List.of(place(JsonCodec.class), place(JsonCodecsTest.class), services.toUri().toURL()));
        if (jackson) {
            for (String name : List.of("databind.ObjectMapper", "core.JsonFactory", "annotation.JsonProperty")) {
                urls.add(place(Class.forName("com.fasterxml.jackson." + name)));
            }
        }
        register(registered);
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object writing = loader.loadClass(Writing.class.getName()).getConstructor().newInstance();
            return (String) ((Callable<?>) writing).call();
        }
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private void register(Class<?>... codecs) throws IOException {
        Path file = services.resolve("META-INF/services/" + JsonCodec.class.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(codecs).stream().map(Class::getName).toList());
    }

    @Test
    void withoutAnyTheErrorSaysWhatToAdd() {
        assertThatThrownBy(() -> written(false)).hasMessageContaining("there is no JSON codec")
                .hasMessageContaining("com.fasterxml.jackson.core:jackson-databind")
                .hasMessageContaining("META-INF/services/dev.rowan.type.JsonCodec").hasMessageContaining("jsonCodec(codec)");
    }

    @Test
    void jacksonsWhereItIs() throws Exception {
        assertThat(written(true)).isEqualTo("\"x\"");
    }

    @Test
    void theOneThatIsRegistered() throws Exception {
        assertThat(written(true, Named.class)).isEqualTo("Named");
        assertThat(written(false, Other.class)).isEqualTo("Other");
    }

    @Test
    void twoAreOneTooMany() {
        assertThatThrownBy(() -> written(true, Named.class, Other.class)).hasMessageContaining("several JSON codecs are registered")
                .hasMessageContaining(Named.class.getName() + " and " + Other.class.getName());
    }

    @Test
    void thatOfTheThreadComesFirst() {
        assertThat(JsonCodecs.inUse()).isInstanceOf(JacksonCodec.class);
        JsonCodecs.given();
        JsonCodec own = new Named();
        assertThat(JsonCodecs.use(own)).isNull();
        try {
            assertThat(JsonCodecs.inUse()).isSameAs(own);
        } finally {
            assertThat(JsonCodecs.use(null)).isSameAs(own);
        }
        assertThat(JsonCodecs.inUse()).isInstanceOf(JacksonCodec.class);
    }

    @Test
    void wrongAnswersOfACodecAreRefused() {
        JsonCodecs.given();
        List<String> nothing = List.of("nothing");
        JsonCodec wrong = new Named() {
            @Override
            public String write(Object value, Type type) {
                return value == nothing ? null : "[]";
            }

            @Override
            public Object read(String json, Type type) {
                return 5;
            }
        };
        JsonCodec before = JsonCodecs.use(wrong);
        try {
            ColumnType<List<String>> type = ColumnTypes.json(List.class, GenericType.of(List.class, String.class));
            assertThatThrownBy(() -> type.bind(null, 1, nothing)).isInstanceOf(RowanException.class)
                    .hasMessageContaining("wrote no text for a java.util.List<java.lang.String>");
            Snapshot snapshot = (Snapshot) type.snapshot(List.of());
            assertThatThrownBy(snapshot::value).hasMessageContaining("read a java.lang.Integer where a java.util.List<java.lang.String>");
        } finally {
            JsonCodecs.use(before);
        }
    }

    @Test
    void jacksonTakesAMapperOfTheUsers() {
        JsonCodec codec = new JacksonCodec(new ObjectMapper().findAndRegisterModules());
        assertThat(codec.read("[1]", GenericType.of(List.class, Integer.class))).isEqualTo(List.of(1));
        assertThatThrownBy(() -> new JacksonCodec().read("1 2", Integer.class)).hasMessageContaining("Trailing token");
    }
}
