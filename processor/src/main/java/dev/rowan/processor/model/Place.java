package dev.rowan.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the source something stands; a problem is shown there.
 *
 * @param element the nearest element that has source; null for what no source says
 * @param annotation the annotation on it that is meant, or null
 * @param value the member of the annotation that is meant, or null
 * @param origin what class file a thing comes from, in words; or empty
 */
public record Place(Element element, AnnotationMirror annotation, AnnotationValue value, String origin) {

    /** The place of an element of the source. */
    public static Place of(Element element) {
        return new Place(element, null, null, "");
    }

    /** The place, on the same element, of this annotation; the element itself where the annotation is in a class file. */
    public Place on(AnnotationMirror mirror) {
        return origin.isEmpty() ? new Place(element, mirror, null, origin) : this;
    }

    /** The place, in the same annotation, of this value. */
    public Place at(AnnotationValue part) {
        return annotation == null ? this : new Place(element, annotation, part, origin);
    }
}
