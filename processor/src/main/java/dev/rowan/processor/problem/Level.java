package dev.rowan.processor.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How loudly a problem is told: not at all, as a note, as a warning, as an error. */
public enum Level {
    OFF,
    NOTE,
    WARNING,
    ERROR;

    /** The level of this name, as {@link #toString} gives it. */
    static Optional<Level> of(String name) {
        return Arrays.stream(values()).filter(level -> level.toString().equals(name)).findFirst();
    }

    /** Their names. */
    static List<String> names() {
        return Arrays.stream(values()).map(Level::toString).toList();
    }

    /** As a user says it: {@code warning}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
