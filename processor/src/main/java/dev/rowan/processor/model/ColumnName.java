package dev.rowan.processor.model;

/** A field or column named in an annotation, and the place of that name. */
public record ColumnName(String text, Place place) {}
