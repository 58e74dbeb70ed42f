package dev.rowan.processor.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A thing that can be written on an entity or on one of its fields. */
public enum Marker {
    TABLE("@Table"),
    VIEW("@View"),
    MAPPED_SUPERCLASS("@MappedSuperclass"),
    COLUMN("@Column"),
    ID("@Id"),
    SEQUENCE("@Sequence"),
    IDENTITY("@Identity"),
    COMPUTED("@Computed"),
    FOREIGN_KEY("@ForeignKey"),
    MANY_TO_ONE("@ManyToOne"),
    ONE_TO_ONE("@OneToOne"),
    ONE_TO_MANY("@OneToMany"),
    MANY_TO_MANY("@ManyToMany"),
    EMBEDDED("@Embedded"),
    JSON("@Json"),
    VERSION("@Version"),
    CREATED_AT("@CreatedAt"),
    UPDATED_AT("@UpdatedAt"),
    ENUMERATED("@Enumerated"),
    CONVERT("@Convert"),
    UNSIGNED("@Unsigned"),
    SENSITIVE("@Sensitive"),
    TRANSIENT("@Transient");

    /** Those that stand on fields and components. */
    public static final Set<Marker> FIELD = Collections.unmodifiableSet(EnumSet.range(COLUMN, TRANSIENT));

    /** Those that lead to objects of an entity. */
    public static final Set<Marker> RELATIONSHIP = Collections.unmodifiableSet(EnumSet.range(MANY_TO_ONE, MANY_TO_MANY));

    /** Those that speak of a row as a whole, so that they mean nothing in a value object. */
    public static final Set<Marker> OF_ENTITY = Collections.unmodifiableSet(EnumSet.of(
            ID, SEQUENCE, IDENTITY, COMPUTED, VERSION, MANY_TO_ONE, ONE_TO_ONE, ONE_TO_MANY, MANY_TO_MANY));

    /** Those that can stand beside {@code @Embedded}: for all its columns. */
    public static final Set<Marker> OF_OBJECT = Collections.unmodifiableSet(EnumSet.of(EMBEDDED, SENSITIVE, TRANSIENT));

    private final String text;

    Marker(String text) {
        this.text = text;
    }

    /** As users write it. */
    @Override
    public String toString() {
        return text;
    }
}
