package dev.rowan.processor.problem;

import dev.rowan.processor.model.Place;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong with the processor's option {@code rowan.levels}, which no element says. */
final class OptionProblem {

    private static final String OPTION = "-Arowan.levels";

    private OptionProblem() {}

    private static Problem error(String slug, String message) {
        return Problem.error(slug, new Place(null, null, null, ""), message);
    }

    /** An error may be what was meant, but only warnings have levels to choose. */
    static Problem unknownDiagnostic(String slug) {
        List<String> all = Stream.concat(Warning.slugs().stream(), Slugs.ERRORS.stream().sorted()).toList();
        return error("unknown-diagnostic", OPTION + " gives a level to '" + slug + "', which Rowan never says."
                + new Candidates(all).meant(slug) + " Warnings: " + String.join(", ", Warning.slugs()) + ".");
    }

    static Problem unknownLevel(String slug, String level) {
        return error("unknown-level", OPTION + (level.isEmpty() ? " gives " + slug + " no level, as in " + slug + "=off."
                : " gives " + slug + " the level '" + level + "', and there is none of that name.")
                + new Candidates(Level.names()).after(level));
    }

    static Problem loweredError(String slug, Level level) {
        return error("lowered-error", OPTION + " gives " + slug + " the level '" + level + "', but that is an error, as nothing can be"
                + " generated that works. Fix: remove " + slug + " from " + OPTION
                + ". Warnings: " + String.join(", ", Warning.slugs()) + ".");
    }

    static Problem repeatedLevel(String slug) {
        return error("repeated-level", OPTION + " gives " + slug + " two levels. Fix: remove one.");
    }
}
