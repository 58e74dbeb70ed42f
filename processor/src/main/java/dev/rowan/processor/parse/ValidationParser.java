package dev.rowan.processor.parse;

import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.ValidatedFacts;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code jakarta.validation}'s annotations on sizes, by name: they need not be on the class path. */
final class ValidationParser {

    private static final String PACKAGE = "jakarta.validation.constraints.";

    private ValidationParser() {}

    static List<ValidatedFacts> parse(Element field, Place home) {
        return field.getAnnotationMirrors().stream().map(mirror -> parse(mirror, home)).flatMap(Optional::stream).toList();
    }

    private static Optional<ValidatedFacts> parse(AnnotationMirror mirror, Place home) {
        Written written = new Written(mirror, home.on(mirror));
        String name = ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
        if (name.equals(PACKAGE + "Size") && written.said().containsKey("max")) {
            return Optional.of(new ValidatedFacts(written.place(), written.number("max"), -1));
        }
        return name.equals(PACKAGE + "Digits")
                ? Optional.of(new ValidatedFacts(written.place(), written.number("integer"), written.number("fraction")))
                : Optional.empty();
    }
}
