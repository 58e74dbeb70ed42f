package dev.rowan.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** The problems of one entity, in the order they were found; one thread gathers them. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    /** What was found so far, each once. */
    public List<Problem> all() {
        return found.stream().distinct().toList();
    }

    /** Whether there is an error among them. */
    public boolean errors() {
        return found.stream().anyMatch(problem -> problem.level() == Level.ERROR);
    }
}
