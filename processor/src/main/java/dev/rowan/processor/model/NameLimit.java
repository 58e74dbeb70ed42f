package dev.rowan.processor.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long a name a dialect can hold. */
public enum NameLimit {
    H2(256, Unit.CHARACTERS),
    MYSQL(64, Unit.CHARACTERS),
    MARIADB(64, Unit.CHARACTERS),
    POSTGRESQL(63, Unit.BYTES),
    SQLITE(Integer.MAX_VALUE, Unit.CHARACTERS);

    private enum Unit { CHARACTERS, BYTES }

    private final int most;
    private final Unit unit;

    NameLimit(int most, Unit unit) {
        this.most = most;
        this.unit = unit;
    }

    /** All dialects. */
    public static List<NameLimit> all() {
        return List.of(values());
    }

    /** The limit of the dialect of this name. */
    public static Optional<NameLimit> of(String dialect) {
        return Arrays.stream(values()).filter(limit -> limit.dialect().equals(dialect)).findFirst();
    }

    /** The dialect's name. */
    public String dialect() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the dialect can hold this name. */
    public boolean holds(String name) {
        return size(name) <= most;
    }

    /** The limit in words: {@code 64 characters}. */
    @Override
    public String toString() {
        return most + " " + unit.name().toLowerCase(Locale.ROOT);
    }

    private int size(String name) {
        return unit == Unit.BYTES
                ? name.getBytes(StandardCharsets.UTF_8).length
                : name.codePointCount(0, name.length());
    }
}
