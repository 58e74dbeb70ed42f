package dev.rowan.processor;

import dev.rowan.processor.check.Checks;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.parse.Compilation;
import dev.rowan.processor.parse.EntityParser;
import dev.rowan.processor.parse.Sources;
import dev.rowan.processor.parse.Suppression;
import dev.rowan.processor.problem.Level;
import dev.rowan.processor.problem.Levels;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.Warning;
import javax.lang.model.element.TypeElement;

/**
 * Reads an entity and checks it.
 *
 * @param levels how loudly warnings are told
 */
record Examiner(Compilation compilation, Sources sources, Levels levels) {

    /** An entity, and what is wrong with it. */
    record Examined(Entity entity, Problems problems) {

        boolean broken() {
            return problems.errors();
        }
    }

    Examined examine(TypeElement type) {
        Problems problems = new Problems();
        Entity entity = new EntityParser(compilation, sources).parse(type, problems);
        Checks.ALL.forEach(check -> check.check(entity, problems));
        for (Warning warning : Warning.values()) {
            if (levels.hear(warning)) {
                warn(entity, warning, problems);
            }
        }
        return new Examined(entity, problems);
    }

    private void warn(Entity entity, Warning warning, Problems problems) {
        Level level = levels.of(warning);
        Problems found = new Problems();
        Checks.of(warning).check(entity, found);
        found.all().stream()
                .filter(problem -> !Suppression.of(problem, entity))
                .forEach(problem -> problems.add(problem.at(level)));
    }
}
