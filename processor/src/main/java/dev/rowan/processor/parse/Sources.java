package dev.rowan.processor.parse;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.Place;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;

/**
 * The types whose source is compiled now: the user's, and what was generated from them so far.
 *
 * <p>What javac finds on the class path tells nothing: our own output of the last compilation lies there too.
 *
 * @param names the qualified names of the top-level ones
 */
public record Sources(Set<String> names) {

    public Sources {
        names = Set.copyOf(names);
    }

    /** The qualified names of these types; packages and modules have source too. */
    public static Set<String> names(Collection<? extends Element> roots) {
        return roots.stream()
                .filter(QualifiedNameable.class::isInstance)
                .map(root -> ((QualifiedNameable) root).getQualifiedName().toString())
                .collect(Collectors.toSet());
    }

    /** Whether this top-level type is one of them. */
    boolean have(ClassName type) {
        return names.contains(type.canonicalName());
    }

    /** Whether this element is in one of them. */
    boolean have(Element element) {
        Element top = element;
        while (top.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            top = top.getEnclosingElement();
        }
        return names.contains(((QualifiedNameable) top).getQualifiedName().toString());
    }

    /** The place of a field; where it has no source, that of its owner, with a word on where it comes from. */
    Place place(Element field, Owner owner) {
        return have(field)
                ? Place.of(field)
                : new Place(owner.place().element(), null, null,
                        (owner.object() ? "in " : "inherited from ") + field.getEnclosingElement());
    }
}
