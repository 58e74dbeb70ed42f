package dev.rowan.processor;

import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;

/** Shows problems where they are, each once: what two entities inherit is one mistake. */
final class Printer {

    private record Shown(String text, Element element) {}

    private final Messager messager;
    private final Set<Shown> shown = new HashSet<>();

    Printer(Messager messager) {
        this.messager = messager;
    }

    void print(Problems problems) {
        problems.all().stream()
                .filter(problem -> shown.add(new Shown(problem.text(), problem.place().element())))
                .forEach(this::print);
    }

    private void print(Problem problem) {
        Place place = problem.place();
        if (place.value() != null) {
            messager.printMessage(problem.kind(), problem.text(), place.element(), place.annotation(), place.value());
        } else if (place.annotation() != null) {
            messager.printMessage(problem.kind(), problem.text(), place.element(), place.annotation());
        } else if (place.element() != null) {
            messager.printMessage(problem.kind(), problem.text(), place.element());
        } else {
            messager.printMessage(problem.kind(), problem.text());
        }
    }
}
