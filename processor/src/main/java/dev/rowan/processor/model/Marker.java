package dev.rowan.processor.model;

/** A thing that can be written on an entity or on one of its fields. */
public enum Marker {
    TABLE("@Table"),
    MAPPED_SUPERCLASS("@MappedSuperclass"),
    COLUMN("@Column"),
    ID("@Id"),
    SEQUENCE("@Sequence"),
    FOREIGN_KEY("@ForeignKey"),
    SENSITIVE("@Sensitive"),
    TRANSIENT("@Transient");

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
