package dev.rowan.processor;

import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.problem.Levels;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The processor's options. */
final class Options {

    /** {@code -Arowan.dialects=mysql,h2}: the dialects that names must fit; all, unless said. */
    static final String DIALECTS = "rowan.dialects";

    /**
     * {@code -Arowan.levels=foreign-key-without-index=off}: how loudly single warnings are told. One option for all, as javac takes only
     * Java identifiers with dots between them for a key, which the names of warnings are not, and warns of keys that no processor names.
     */
    static final String LEVELS = "rowan.levels";

    /** All of them. */
    static final Set<String> ALL = Set.of(DIALECTS, LEVELS);

    private Options() {}

    static Levels levels(Map<String, String> options, Problems problems) {
        String said = options.get(LEVELS);     // null where -A has no value
        return Levels.parse(said == null ? "" : said, problems);
    }

    static List<NameLimit> limits(Map<String, String> options, Problems problems) {
        String said = options.get(DIALECTS);
        if (said == null || said.isBlank()) {
            return NameLimit.all();
        }
        return Arrays.stream(said.split(","))
                .map(String::strip)
                .map(name -> limit(name, problems))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NameLimit> limit(String name, Problems problems) {
        Optional<NameLimit> limit = NameLimit.of(name);
        if (limit.isEmpty()) {
            problems.add(Problem.unknownDialectOption(name));
        }
        return limit;
    }
}
