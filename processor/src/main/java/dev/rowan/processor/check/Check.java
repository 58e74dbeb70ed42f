package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.problem.Problems;

/** One rule for entities; keeps nothing between two of them. */
public interface Check {

    /** Adds every breach of the rule, and nothing that follows from another mistake. */
    void check(Entity entity, Problems problems);
}
