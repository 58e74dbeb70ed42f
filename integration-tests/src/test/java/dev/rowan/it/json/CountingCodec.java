package dev.rowan.it.json;

import dev.rowan.type.JacksonCodec;
import dev.rowan.type.JsonCodec;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Jackson's, with a member of its own in every object, so that one can tell who wrote a text; and what it was asked for. */
final class CountingCodec implements JsonCodec {

    final List<String> written = new ArrayList<>();
    final List<String> read = new ArrayList<>();
    private final JsonCodec jackson = new JacksonCodec();
    private final String mark;

    CountingCodec(String mark) {
        this.mark = mark;
    }

    @Override
    public String write(Object value, Type type) {
        written.add(type.getTypeName());
        return "[\"" + mark + "\"," + jackson.write(value, type) + "]";
    }

    /** @throws IllegalArgumentException for a text that is not of this codec */
    @Override
    public Object read(String json, Type type) {
        read.add(type.getTypeName());
        String text = json.strip();
        String start = "[\"" + mark + "\",";
        if (!text.startsWith(start)) {
            throw new IllegalArgumentException("not written by " + mark + ": " + text);
        }
        return jackson.read(text.substring(start.length(), text.length() - 1), type);
    }

    void clear() {
        written.clear();
        read.clear();
    }
}
