package dev.rowan.processor.parse;

import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads JSpecify's annotations, by name: they need not be on the class path. */
record Nullness(Elements elements) {

    private static final String PACKAGE = "org.jspecify.annotations.";

    /** Whether a value of this type, written on this element, is never null. */
    boolean excludesNull(Element element, TypeMirror type) {
        if (has(type, "Nullable")) {
            return false;
        }
        return has(type, "NonNull") || marked(element);
    }

    private boolean marked(Element element) {
        for (Element at = element; at != null; at = outer(at)) {
            if (has(at, "NullMarked")) {
                return true;
            }
            if (has(at, "NullUnmarked")) {
                return false;
            }
        }
        return false;
    }

    private Element outer(Element element) {
        return element.getKind() == ElementKind.PACKAGE ? elements.getModuleOf(element) : element.getEnclosingElement();
    }

    private static boolean has(AnnotatedConstruct construct, String name) {
        return List.copyOf(construct.getAnnotationMirrors()).stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(type -> type.getQualifiedName().contentEquals(PACKAGE + name));
    }
}
