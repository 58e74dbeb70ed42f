package dev.rowan.processor;

import dev.rowan.processor.check.Checks;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.parse.Compilation;
import dev.rowan.processor.parse.EntityParser;
import dev.rowan.processor.parse.Sources;
import dev.rowan.processor.problem.Problems;
import javax.lang.model.element.TypeElement;

/** Reads an entity and checks it. */
record Examiner(Compilation compilation, Sources sources) {

    /** An entity, and what is wrong with it. */
    record Examined(Entity entity, Problems problems) {

        boolean broken() {
            return problems.any();
        }
    }

    Examined examine(TypeElement type) {
        Problems problems = new Problems();
        Entity entity = new EntityParser(compilation, sources).parse(type, problems);
        Checks.ALL.forEach(check -> check.check(entity, problems));
        return new Examined(entity, problems);
    }
}
