package dev.rowan.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.concurrent.ConcurrentHashMap;

/**
 * JSON by Jackson 2, for which {@code com.fasterxml.jackson.core:jackson-databind} must be on the class path; nothing loads this
 * class unless it is asked for, or a JSON column finds no other codec. All threads may share one.
 */
public final class JacksonCodec implements JsonCodec {

    private final ObjectMapper mapper;
    private final ConcurrentHashMap<Type, ObjectWriter> writers = new ConcurrentHashMap<>();    // a few for each column
    private final ConcurrentHashMap<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    /** A codec with Jackson's own defaults, the modules it finds, times as ISO 8601 texts, and no text left unread. */
    public JacksonCodec() {
        this(JsonMapper.builder()
                .findAndAddModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build());
    }

    /** A codec that does as this mapper does, which must not be configured any more. */
    public JacksonCodec(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws UncheckedIOException if Jackson cannot write it */
    @Override
    public String write(Object value, Type type) {
        try {
            return writers.computeIfAbsent(type, t -> mapper.writerFor(mapper.constructType(t))).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException if Jackson cannot read it */
    @Override
    public Object read(String json, Type type) {
        try {
            return readers.computeIfAbsent(type, t -> mapper.readerFor(mapper.constructType(t))).readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
