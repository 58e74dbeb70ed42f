package dev.rowan.processor.parse;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** What generated code reaches from its package: it is no subclass of anything there. */
record Reach(Elements elements, PackageElement home) {

    /** Whether a member, or a type, can be named by code of the package, its own modifiers alone considered. */
    boolean sees(Element element) {
        if (element.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        return element.getModifiers().contains(Modifier.PUBLIC) || elements.getPackageOf(element).equals(home);
    }

    /** The innermost type around this one, or itself, that is out of reach. */
    Optional<Element> hidden(Element type) {
        for (Element at = type; at.getKind().isClass() || at.getKind().isInterface(); at = at.getEnclosingElement()) {
            if (!sees(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
