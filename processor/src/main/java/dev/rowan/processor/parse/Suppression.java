package dev.rowan.processor.parse;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Tells what {@code @SuppressWarnings("rowan:foreign-key-without-index")} silences: on a field or component, or a class around it. */
public final class Suppression {

    private Suppression() {}

    /** Whether it stands where the problem is, where else that says, or on the entity that has it. */
    public static boolean of(Problem problem, Entity entity) {
        String name = "rowan:" + problem.slug();
        return Stream.concat(Stream.of(problem.place(), entity.place()), problem.also().stream())
                .map(Place::element)
                .anyMatch(element -> around(element, name));
    }

    private static boolean around(Element element, String name) {
        for (Element at = element; at != null && at.getKind() != ElementKind.PACKAGE; at = at.getEnclosingElement()) {
            if (on(at, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean on(Element element, String name) {
        return Written.on(element, SuppressWarnings.class, Place.of(element)).stream()
                .flatMap(written -> written.list("value").stream())
                .anyMatch(value -> name.equals(value.getValue()));
    }
}
