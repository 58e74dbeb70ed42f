package dev.rowan.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A field or component that is no column: because it is transient, or because it was not understood.
 *
 * @param type its type, as a record's constructor takes it
 * @param access how it is read
 * @param skipped whether the user said that it is no column
 */
public record Unmapped(Marks marks, FieldPath path, TypeName type, Access access, boolean skipped) implements Member {}
