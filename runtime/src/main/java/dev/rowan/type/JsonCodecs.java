package dev.rowan.type;

import dev.rowan.RowanException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Finds the codec of a JSON column, which belongs to no engine: that of the engine at work on this thread, if it was given one, or
 * else the one on the class path.
 */
public final class JsonCodecs {

    private static final ThreadLocal<JsonCodec> OF_THREAD = new ThreadLocal<>();
    private static volatile boolean given;
    private static volatile JsonCodec found;

    private JsonCodecs() {
    }

    /** Tells that an engine was given a codec of its own: from now on every engine says which one is its. */
    public static void given() {
        given = true;
    }

    /** Whether any engine was given a codec of its own; while none was, nobody needs {@link #use}. */
    public static boolean anyGiven() {
        return given;
    }

    /**
     * Sets the codec of this thread.
     *
     * @param codec a codec, or null for the one on the class path
     * @return what was set before, to be set again afterwards
     */
    public static JsonCodec use(JsonCodec codec) {
        JsonCodec before = OF_THREAD.get();
        if (codec == null) {
            OF_THREAD.remove();
        } else {
            OF_THREAD.set(codec);
        }
        return before;
    }

    static JsonCodec inUse() {
        JsonCodec codec = given ? OF_THREAD.get() : null;
        if (codec == null) {
            codec = found;
        }
        return codec != null ? codec : find();
    }

    /** Looks on the class path, at the first use; two threads find the same. */
    private static JsonCodec find() {
        List<JsonCodec> registered = ServiceLoader.load(JsonCodec.class, JsonCodec.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (registered.size() > 1) {
            throw new RowanException("several JSON codecs are registered, "
                    + registered.stream().map(codec -> codec.getClass().getName()).collect(Collectors.joining(" and "))
                    + ": keep one of them, or give the engine its own by Engine.builder(url).jsonCodec(codec)");
        }
        return found = registered.isEmpty() ? jackson() : registered.get(0);
    }

    private static JsonCodec jackson() {
        try {
            return new JacksonCodec();
        } catch (NoClassDefFoundError absent) {     // the one way to ask without reflection
            throw new RowanException("there is no JSON codec: add com.fasterxml.jackson.core:jackson-databind to "
                    + "the class path, register a codec in META-INF/services/" + JsonCodec.class.getName()
                    + ", or give the engine one by Engine.builder(url).jsonCodec(codec)");
        }
    }
}
