package dev.rowan.it.session;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** Refers to another by a code, so that two may refer to each other while their keys are yet to be made. */
@Table
record Knot(@Id Integer id, @Column(unique = true) Integer code, @ForeignKey(value = Knot.class, column = "code") Integer other) {
}
