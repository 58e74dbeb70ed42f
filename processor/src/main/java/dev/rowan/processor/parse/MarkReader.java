package dev.rowan.processor.parse;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Computed;
import dev.rowan.annotation.Convert;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Identity;
import dev.rowan.annotation.Json;
import dev.rowan.annotation.ManyToMany;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.MappedSuperclass;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.OneToOne;
import dev.rowan.annotation.Sensitive;
import dev.rowan.annotation.Sequence;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Transient;
import dev.rowan.annotation.Unsigned;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import dev.rowan.annotation.View;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Marks;
import dev.rowan.processor.model.Place;
import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.Map;
import javax.lang.model.element.Element;

/** Reads which of our annotations stand on an element, and where. */
public final class MarkReader {

    private MarkReader() {}

    /** What stands on the element, whose problems are shown at {@code home}. */
    public static Marks read(Element element, Place home) {
        Map<Marker, Marks.Mark> marks = new EnumMap<>(Marker.class);
        for (Marker marker : Marker.values()) {
            Written.on(element, type(marker), home)
                    .ifPresent(written -> marks.put(marker, new Marks.Mark(written.mirror(), written.place(), written.said())));
        }
        return new Marks(home, marks);
    }

    /** The annotation that a marker stands for. */
    public static Class<? extends Annotation> type(Marker marker) {
        return switch (marker) {
            case TABLE -> Table.class;
            case VIEW -> View.class;
            case MAPPED_SUPERCLASS -> MappedSuperclass.class;
            case COLUMN -> Column.class;
            case ID -> Id.class;
            case SEQUENCE -> Sequence.class;
            case IDENTITY -> Identity.class;
            case COMPUTED -> Computed.class;
            case FOREIGN_KEY -> ForeignKey.class;
            case VERSION -> Version.class;
            case CREATED_AT -> CreatedAt.class;
            case UPDATED_AT -> UpdatedAt.class;
            case MANY_TO_ONE -> ManyToOne.class;
            case ONE_TO_ONE -> OneToOne.class;
            case ONE_TO_MANY -> OneToMany.class;
            case MANY_TO_MANY -> ManyToMany.class;
            case EMBEDDED -> Embedded.class;
            case JSON -> Json.class;
            case ENUMERATED -> Enumerated.class;
            case CONVERT -> Convert.class;
            case UNSIGNED -> Unsigned.class;
            case SENSITIVE -> Sensitive.class;
            case TRANSIENT -> Transient.class;
        };
    }
}
