package dev.rowan.processor;

import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

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
        Diagnostic.Kind kind = switch (problem.level()) {
            case OFF -> throw new IllegalArgumentException(problem.text());
            case NOTE -> Diagnostic.Kind.NOTE;
            case WARNING -> Diagnostic.Kind.WARNING;
            case ERROR -> Diagnostic.Kind.ERROR;
        };
        if (place.value() != null) {
            messager.printMessage(kind, problem.text(), place.element(), place.annotation(), place.value());
        } else if (place.annotation() != null) {
            messager.printMessage(kind, problem.text(), place.element(), place.annotation());
        } else if (place.element() != null) {
            messager.printMessage(kind, problem.text(), place.element());
        } else {
            messager.printMessage(kind, problem.text());
        }
    }
}
