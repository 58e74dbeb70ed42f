package dev.rowan.processor.problem;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How loudly each warning is told.
 *
 * @param said what the user says; the others are warnings
 */
public record Levels(Map<Warning, Level> said) {

    public Levels {
        said = Map.copyOf(said);
    }

    /** The level of a warning. */
    public Level of(Warning warning) {
        return said.getOrDefault(warning, Level.WARNING);
    }

    /** Whether a warning is told at all. */
    public boolean hear(Warning warning) {
        return of(warning) != Level.OFF;
    }

    /** Reads {@code foreign-key-without-index=off, …}; what is not understood is a problem, and says nothing. */
    public static Levels parse(String text, Problems problems) {
        Map<Warning, Level> said = new EnumMap<>(Warning.class);
        for (String entry : text.isBlank() ? new String[0] : text.split(",", -1)) {
            String[] parts = entry.split("=", 2);
            String slug = parts[0].strip();
            String name = parts.length < 2 ? "" : parts[1].strip();
            Optional<Warning> warning = Warning.of(slug);
            Optional<Level> level = Level.of(name);
            if (warning.isEmpty() && !Slugs.ERRORS.contains(slug)) {
                problems.add(OptionProblem.unknownDiagnostic(slug));
            } else if (level.isEmpty()) {
                problems.add(OptionProblem.unknownLevel(slug, name));
            } else if (warning.isEmpty() && level.get() != Level.ERROR) {
                problems.add(OptionProblem.loweredError(slug, level.get()));
            } else if (warning.isPresent() && said.putIfAbsent(warning.get(), level.get()) != null) {
                problems.add(OptionProblem.repeatedLevel(slug));
            }
        }
        return new Levels(said);
    }
}
